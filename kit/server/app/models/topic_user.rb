# frozen_string_literal: true

# Stands in for app/models/topic_user.rb of Discourse. Left out: what a person has read, and how
# levels change. It says what a person wants to hear of a topic.
class TopicUser < ActiveRecord::Base
  belongs_to :user
  belongs_to :topic

  # Of NotificationLevels.topic_levels (lib/notification_levels.rb).
  def self.notification_levels
    @notification_levels ||= Enum.new(muted: 0, regular: 1, tracking: 2, watching: 3)
  end
end
