# frozen_string_literal: true

# Stands in for app/serializers/category_and_topic_lists_serializer.rb of Discourse. Left out:
# groups.
class CategoryAndTopicListsSerializer < ApplicationSerializer
  has_one :category_list, serializer: CategoryListSerializer, embed: :objects
  has_one :topic_list, serializer: TopicListSerializer, embed: :objects
  has_many :users, serializer: BasicUserSerializer, embed: :objects

  def users
    object.topic_list.topics.flat_map { |topic| topic.posters.map(&:user) }.uniq
  end
end
