# frozen_string_literal: true

# Stands in for SearchController (app/controllers/search_controller.rb).
class SearchController < ApplicationController
  def show
    raise Discourse::InvalidParameters.new(:q) if params[:q].to_s.length < 3

    posts = Search.new(params[:q], guardian: guardian).posts
    render_json_dump(
      posts: posts.map { |post| post.slice(:id, :topic_id, :post_number) },
      topics: posts.map { |post| post.topic.slice(:id, :title, :slug, :category_id) },
    )
  end
end
