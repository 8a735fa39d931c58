# frozen_string_literal: true

# Stands in for app/models/category_group.rb of Discourse. Left out: nothing that a plugin meets. It
# says what a group may do in a category.
class CategoryGroup < ActiveRecord::Base
  belongs_to :category
  belongs_to :group

  def self.permission_types
    @permission_types ||= Enum.new(full: 1, create_post: 2, readonly: 3)
  end
end
