# frozen_string_literal: true

# Stands in for app/models/category_user.rb of Discourse. Left out: lists by level, and what
# watching does. It says what a person wants to hear of a category.
class CategoryUser < ActiveRecord::Base
  belongs_to :user
  belongs_to :category

  # Of NotificationLevels.all (lib/notification_levels.rb).
  def self.notification_levels
    @notification_levels ||=
      Enum.new(muted: 0, regular: 1, tracking: 2, watching: 3, watching_first_post: 4)
  end
end
