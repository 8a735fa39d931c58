# frozen_string_literal: true

# Stands in for SuggestedTopicSerializer (app/serializers/suggested_topic_serializer.rb).
class SuggestedTopicSerializer < ListableTopicSerializer
  attributes :like_count, :views, :category_id, :tags

  has_many :posters, serializer: TopicPosterSerializer, embed: :objects

  def posters
    object.posters || []
  end

  def tags
    []
  end
end
