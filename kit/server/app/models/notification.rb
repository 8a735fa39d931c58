# frozen_string_literal: true

# Stands in for app/models/notification.rb of Discourse. Left out: mails, pushes, marking as read,
# and filters. It is what the menu of a person shows.
class Notification < ActiveRecord::Base
  belongs_to :user
  belongs_to :topic

  validates :data, :notification_type, presence: true

  after_commit(on: :create) { DiscourseEvent.trigger(:notification_created, self) }

  # Of all types, those that the kit has a use for.
  def self.types
    @types ||= Enum.new(mentioned: 1, edited: 4, custom: 14)
  end

  def data_hash
    @data_hash ||= JSON.parse(data).with_indifferent_access
  end
end
