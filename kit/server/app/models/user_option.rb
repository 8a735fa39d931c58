# frozen_string_literal: true

# Stands in for UserOption (app/models/user_option.rb), of which the kit needs that there is one.
class UserOption < ActiveRecord::Base
  self.primary_key = :user_id

  belongs_to :user
end
