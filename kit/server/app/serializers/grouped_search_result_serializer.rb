# frozen_string_literal: true

# Stands in for app/serializers/grouped_search_result_serializer.rb of Discourse. Left out:
# categories, tags, users, groups, and its log.
class GroupedSearchResultSerializer < ApplicationSerializer
  has_many :posts, serializer: SearchPostSerializer

  attributes :term
end
