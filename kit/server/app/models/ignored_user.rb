# frozen_string_literal: true

# Stands in for IgnoredUser (app/models/ignored_user.rb).
class IgnoredUser < ActiveRecord::Base
  belongs_to :user
  belongs_to :ignored_user, class_name: "User"
end
