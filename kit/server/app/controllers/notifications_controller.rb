# frozen_string_literal: true

# Stands in for app/controllers/notifications_controller.rb of Discourse. Left out: marking as read,
# the recent ones of the menu, and paging.
class NotificationsController < ApplicationController
  requires_login

  def index
    notifications = current_user.notifications.includes(:topic).order(id: :desc).limit(30)
    visible = notifications.select { |notification| guardian.can_see?(notification.topic) }
    render_json_dump(notifications: serialize_data(visible, NotificationSerializer))
  end
end
