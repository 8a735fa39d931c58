# frozen_string_literal: true

# Stands in for app/serializers/topic_list_serializer.rb of Discourse. Left out: drafts, tags, and
# what the person may do.
class TopicListSerializer < ApplicationSerializer
  attributes :more_topics_url, :per_page

  has_many :topics, serializer: TopicListItemSerializer, embed: :objects

  def include_more_topics_url?
    object.topics.size == object.per_page
  end
end
