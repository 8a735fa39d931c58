# frozen_string_literal: true

# Stands in for app/models/anonymous_user.rb of Discourse. Left out: nothing that a plugin meets. It
# says which account a shadow account hides.
class AnonymousUser < ActiveRecord::Base
  belongs_to :user
  belongs_to :master_user, class_name: "User"
end
