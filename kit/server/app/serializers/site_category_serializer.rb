# frozen_string_literal: true

# Stands in for app/serializers/site_category_serializer.rb of Discourse. Left out: colours,
# uploads, forms, and what the person may do.
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
