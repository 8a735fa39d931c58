# frozen_string_literal: true

# Stands in for SearchTopicListItemSerializer (app/serializers/search_topic_list_item_serializer.rb).
class SearchTopicListItemSerializer < ListableTopicSerializer
  attributes :category_id, :tags

  def tags
    []
  end
end
