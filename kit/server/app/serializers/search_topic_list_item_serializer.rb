# frozen_string_literal: true

# Stands in for app/serializers/search_topic_list_item_serializer.rb of Discourse. Left out: what
# the person has read.
class SearchTopicListItemSerializer < ListableTopicSerializer
  attributes :category_id, :tags

  def tags
    []
  end
end
