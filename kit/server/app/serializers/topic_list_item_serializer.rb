# frozen_string_literal: true

# Stands in for app/serializers/topic_list_item_serializer.rb of Discourse. Left out: excerpts,
# tags, bookmarks and groups.
class TopicListItemSerializer < ListableTopicSerializer
  attributes :views, :like_count, :last_poster_username, :category_id, :tags

  has_many :posters, serializer: TopicPosterSerializer, embed: :objects

  def posters
    object.posters || []
  end

  def last_poster_username
    posters.find { |poster| poster.user.id == object.last_post_user_id }&.user&.username
  end

  def tags
    []
  end
end
