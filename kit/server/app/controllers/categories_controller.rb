# frozen_string_literal: true

# Stands in for app/controllers/categories_controller.rb of Discourse. Left out: all but the
# categories with the latest topics beside them.
class CategoriesController < ApplicationController
  def categories_and_latest
    result = CategoryAndTopicLists.new
    result.category_list = CategoryList.new(guardian)
    result.topic_list = TopicQuery.new(current_user).list_latest
    render_serialized(result, CategoryAndTopicListsSerializer, root: false)
  end
end
