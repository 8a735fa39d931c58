# frozen_string_literal: true

# Stands in for GroupedSearchResultSerializer (app/serializers/grouped_search_result_serializer.rb).
class GroupedSearchResultSerializer < ApplicationSerializer
  has_many :posts, serializer: SearchPostSerializer

  attributes :term
end
