# frozen_string_literal: true

# Stands in for app/serializers/current_user_serializer.rb of Discourse. Left out: preferences,
# counts, the sidebar, and most of what the person may do.
class CurrentUserSerializer < BasicUserSerializer
  attributes :admin?, :moderator?, :staff?, :whisperer?, :title, :trust_level, :silenced?, :groups

  def whisperer?
    false
  end

  def groups
    object.groups.order(:id).map { |group| { id: group.id, name: group.name } }
  end
end
