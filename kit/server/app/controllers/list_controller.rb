# frozen_string_literal: true

# Stands in for app/controllers/list_controller.rb of Discourse. Left out: all lists but the latest
# and the filtered topics.
class ListController < ApplicationController
  def latest
    page = params[:page].to_i
    list = TopicQuery.new(current_user, page: page, category: params[:category]).list_latest
    list.more_topics_url = "/latest?page=#{page + 1}"
    render_serialized(list, TopicListSerializer)
  end

  def filter
    page = params[:page].to_i
    list = TopicQuery.new(current_user, page: page, q: params[:q]).list_filter
    list.more_topics_url = "/filter?#{{ page: page + 1, q: params[:q] }.to_query}"
    render_serialized(list, TopicListSerializer)
  end
end
