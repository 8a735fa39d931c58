# frozen_string_literal: true

# Stands in for TopicsController (app/controllers/topics_controller.rb).
class TopicsController < ApplicationController
  # As there, what one may not see does not exist, unless the site gives detailed_404.
  def show
    topic_view = TopicView.new(params[:id], current_user, params.slice(:post_number))
    render_serialized(topic_view, TopicViewSerializer, root: false)
  rescue Discourse::NotLoggedIn, Discourse::InvalidAccess
    SiteSetting.detailed_404 ? raise : raise(Discourse::NotFound)
  end
end
