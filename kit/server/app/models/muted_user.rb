# frozen_string_literal: true

# Stands in for MutedUser (app/models/muted_user.rb).
class MutedUser < ActiveRecord::Base
  belongs_to :user
  belongs_to :muted_user, class_name: "User"
end
