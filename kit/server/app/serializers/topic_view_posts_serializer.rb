# frozen_string_literal: true

# Stands in for app/serializers/topic_view_posts_serializer.rb of Discourse. Left out: gaps.
class TopicViewPostsSerializer < ApplicationSerializer
  include PostStreamSerializerMixin

  attributes :id, :post_stream

  def id
    object.topic.id
  end

  def post_stream
    { posts: posts }
  end
end
