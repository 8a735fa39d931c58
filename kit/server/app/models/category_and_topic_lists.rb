# frozen_string_literal: true

# Stands in for app/models/category_and_topic_lists.rb of Discourse. Left out: the lists of other
# pages.
class CategoryAndTopicLists
  include ActiveModel::Serialization

  attr_accessor :category_list, :topic_list
end
