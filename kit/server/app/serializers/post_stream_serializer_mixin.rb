# frozen_string_literal: true

# Stands in for app/serializers/post_stream_serializer_mixin.rb of Discourse. Left out: gaps, and
# what was read. It has the posts of a TopicView.
module PostStreamSerializerMixin
  def posts
    object.posts.map do |post|
      post.topic = object.topic
      serializer = PostSerializer.new(post, scope: scope, root: false)
      serializer.topic_view = object
      serializer.as_json
    end
  end
end
