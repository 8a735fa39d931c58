# frozen_string_literal: true

# Stands in for CategoryModerationGroup (app/models/category_moderation_group.rb).
class CategoryModerationGroup < ActiveRecord::Base
  belongs_to :category
  belongs_to :group
end
