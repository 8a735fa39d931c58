# frozen_string_literal: true

# Stands in for app/serializers/suggested_topic_serializer.rb of Discourse. Left out: flair and what
# was read.
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
