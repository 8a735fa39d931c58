# frozen_string_literal: true

# Stands in for CurrentUserSerializer (app/serializers/current_user_serializer.rb).
class CurrentUserSerializer < BasicUserSerializer
  attributes :admin?,
             :moderator?,
             :staff?,
             :whisperer?,
             :title,
             :trust_level,
             :is_anonymous,
             :silenced?,
             :groups,
             :can_create_topic

  def whisperer?
    false
  end

  def is_anonymous
    object.anonymous?
  end

  def groups
    object.groups.order(:id).map { |group| { id: group.id, name: group.name } }
  end

  def can_create_topic
    Category.topic_create_allowed(scope).exists?
  end
end
