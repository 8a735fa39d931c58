# frozen_string_literal: true

# Stands in for app/models/category_list.rb of Discourse. Left out: featured topics, subcategories
# and counts.
class CategoryList
  include ActiveModel::Serialization

  attr_reader :categories

  def initialize(guardian)
    @categories = Category.secured(guardian).order(:position, :id).to_a
  end
end
