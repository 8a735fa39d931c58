# frozen_string_literal: true

# Stands in for app/controllers/topics_controller.rb of Discourse. Left out: all but showing a topic
# and more of its posts.
class TopicsController < ApplicationController
  def show
    seen = topic_view(params[:id], post_number: params[:post_number])
    render_serialized(seen, TopicViewSerializer, root: false)
  end

  # Some posts of a topic, by their ids.
  def posts
    seen = topic_view(params[:topic_id], post_ids: params[:post_ids])
    render_serialized(seen, TopicViewPostsSerializer, root: false)
  end

  private

  # As there, what one may not see does not exist, unless the site gives detailed_404.
  def topic_view(id, **options)
    TopicView.new(id, current_user, options)
  rescue Discourse::NotLoggedIn, Discourse::InvalidAccess
    SiteSetting.detailed_404 ? raise : raise(Discourse::NotFound)
  end
end
