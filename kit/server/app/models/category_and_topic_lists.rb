# frozen_string_literal: true

# Stands in for CategoryAndTopicLists (app/models/category_and_topic_lists.rb).
class CategoryAndTopicLists
  include ActiveModel::Serialization

  attr_accessor :category_list, :topic_list
end
