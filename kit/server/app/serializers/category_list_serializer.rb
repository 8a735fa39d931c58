# frozen_string_literal: true

# Stands in for app/serializers/category_list_serializer.rb of Discourse. Left out: what the person
# may do.
class CategoryListSerializer < ApplicationSerializer
  has_many :categories, serializer: SiteCategorySerializer, embed: :objects
end
