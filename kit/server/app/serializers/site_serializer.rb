# frozen_string_literal: true

# Stands in for app/serializers/site_serializer.rb of Discourse. Left out: archetypes, flags, tags,
# fields of users, and all that no page here reads.
class SiteSerializer < ApplicationSerializer
  attributes :notification_types, :uncategorized_category_id, :groups, :categories

  def notification_types
    Notification.types
  end

  def uncategorized_category_id
    SiteSetting.uncategorized_category_id
  end

  def groups
    object.groups.map { |group| { id: group.id, name: group.name } }
  end

  def categories
    object.categories.map do |category|
      SiteCategorySerializer.new(category, scope: scope, root: false).as_json
    end
  end
end
