# frozen_string_literal: true

# Stands in for app/models/topic_timer.rb of Discourse. Left out: the jobs that do what is due. It
# says what is to be done with a topic, and when.
class TopicTimer < ActiveRecord::Base
  include Trashable

  belongs_to :user
  belongs_to :topic

  # Of all types, those that the kit has a use for.
  def self.types
    @types ||= Enum.new(close: 1, delete: 4)
  end
end
