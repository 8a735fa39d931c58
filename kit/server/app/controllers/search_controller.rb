# frozen_string_literal: true

# Stands in for SearchController (app/controllers/search_controller.rb).
class SearchController < ApplicationController
  def show
    term = params.permit(:q)[:q].to_s
    raise Discourse::InvalidParameters.new(:q) if term.length < SiteSetting.min_search_term_length

    result = Search.new(term, guardian: guardian).execute
    render_serialized(result, GroupedSearchResultSerializer, result: result)
  end
end
