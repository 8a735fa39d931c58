# frozen_string_literal: true

# Stands in for UserEmail (app/models/user_email.rb).
class UserEmail < ActiveRecord::Base
  belongs_to :user

  validates :email,
            presence: true,
            uniqueness: {
              case_sensitive: false,
            },
            format: /\A[^@\s]+@[^@\s]+\z/
end
