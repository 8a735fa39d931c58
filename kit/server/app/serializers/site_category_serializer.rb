# frozen_string_literal: true

# Stands in for SiteCategorySerializer (app/serializers/site_category_serializer.rb).
class SiteCategorySerializer < ApplicationSerializer
  attributes :id,
             :name,
             :slug,
             :color,
             :text_color,
             :description,
             :position,
             :topic_count,
             :parent_category_id,
             :read_restricted
end
