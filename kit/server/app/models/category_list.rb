# frozen_string_literal: true

# Stands in for CategoryList (app/models/category_list.rb), without featured topics.
class CategoryList
  include ActiveModel::Serialization

  attr_reader :categories

  def initialize(guardian)
    @categories = Category.secured(guardian).order(:position, :id).to_a
  end
end
