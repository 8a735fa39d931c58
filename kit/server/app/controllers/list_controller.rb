# frozen_string_literal: true

# Stands in for ListController (app/controllers/list_controller.rb).
class ListController < ApplicationController
  def latest
    page = params[:page].to_i
    list = TopicQuery.new(current_user, page: page, category: params[:category]).list_latest
    list.more_topics_url = "/latest?page=#{page + 1}"
    render_serialized(list, TopicListSerializer)
  end
end
