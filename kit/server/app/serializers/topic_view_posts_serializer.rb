# frozen_string_literal: true

# Stands in for TopicViewPostsSerializer (app/serializers/topic_view_posts_serializer.rb).
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
