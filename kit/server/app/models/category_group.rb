# frozen_string_literal: true

# Stands in for CategoryGroup (app/models/category_group.rb): what a group may do in a category.
class CategoryGroup < ActiveRecord::Base
  belongs_to :category
  belongs_to :group

  def self.permission_types
    @permission_types ||= Enum.new(full: 1, create_post: 2, readonly: 3)
  end
end
