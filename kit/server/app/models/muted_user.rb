# frozen_string_literal: true

# Stands in for app/models/muted_user.rb of Discourse. Left out: nothing that a plugin meets.
class MutedUser < ActiveRecord::Base
  belongs_to :user
  belongs_to :muted_user, class_name: "User"
end
