# frozen_string_literal: true

# Stands in for app/serializers/basic_user_serializer.rb of Discourse. Left out: status, custom
# fields and flair. Its object is a user, a record or a Hash that has one, or nil.
class BasicUserSerializer < ApplicationSerializer
  attributes :id, :username, :name, :avatar_template

  def name
    user&.name
  end

  def include_name?
    SiteSetting.enable_names?
  end

  def avatar_template
    user&.avatar_template
  end

  def user
    object[:user] || object.try(:user) || object
  end
end
