# frozen_string_literal: true

# Stands in for app/models/category_moderation_group.rb of Discourse. Left out: nothing that a
# plugin meets.
class CategoryModerationGroup < ActiveRecord::Base
  belongs_to :category
  belongs_to :group
end
