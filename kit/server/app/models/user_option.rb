# frozen_string_literal: true

# Stands in for app/models/user_option.rb of Discourse. Left out: all but that there is one.
class UserOption < ActiveRecord::Base
  self.primary_key = :user_id

  belongs_to :user
end
