# frozen_string_literal: true

# Stands in for app/models/ignored_user.rb of Discourse. Left out: its end.
class IgnoredUser < ActiveRecord::Base
  belongs_to :user
  belongs_to :ignored_user, class_name: "User"
end
