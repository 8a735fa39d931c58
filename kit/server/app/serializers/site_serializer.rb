# frozen_string_literal: true

# Stands in for SiteSerializer (app/serializers/site_serializer.rb).
class SiteSerializer < ApplicationSerializer
  attributes :default_archetype,
             :notification_types,
             :post_types,
             :trust_levels,
             :uncategorized_category_id,
             :groups,
             :categories,
             :can_tag_topics

  def default_archetype
    Archetype.default
  end

  def notification_types
    Notification.types
  end

  def post_types
    Post.types
  end

  def trust_levels
    TrustLevel.levels
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

  def can_tag_topics
    false
  end
end
