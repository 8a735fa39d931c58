# frozen_string_literal: true

# Stands in for AnonymousUser (app/models/anonymous_user.rb): which account a shadow account hides.
class AnonymousUser < ActiveRecord::Base
  belongs_to :user
  belongs_to :master_user, class_name: "User"
end
