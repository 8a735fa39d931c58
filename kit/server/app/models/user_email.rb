# frozen_string_literal: true

# Stands in for app/models/user_email.rb of Discourse. Left out: checks of the address.
class UserEmail < ActiveRecord::Base
  belongs_to :user

  validates :email,
            presence: true,
            uniqueness: {
              case_sensitive: false,
            },
            format: /\A[^@\s]+@[^@\s]+\z/
end
