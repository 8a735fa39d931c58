# frozen_string_literal: true

# Stands in for app/controllers/search_controller.rb of Discourse. Left out: the search menu, its
# log, its rate limits and contexts.
class SearchController < ApplicationController
  def show
    term = params.permit(:q)[:q].to_s
    raise Discourse::InvalidParameters.new(:q) if term.length < SiteSetting.min_search_term_length

    result = Search.new(term, guardian: guardian).execute
    render_serialized(result, GroupedSearchResultSerializer, result: result)
  end
end
