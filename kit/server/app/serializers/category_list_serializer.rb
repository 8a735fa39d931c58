# frozen_string_literal: true

# Stands in for CategoryListSerializer (app/serializers/category_list_serializer.rb).
class CategoryListSerializer < ApplicationSerializer
  has_many :categories, serializer: SiteCategorySerializer, embed: :objects
end
