# frozen_string_literal: true

# Stands in for Notification (app/models/notification.rb): what the menu of a person shows. Nothing is
# sent by mail.
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
