# frozen_string_literal: true

# Stands in for TopicTimer (app/models/topic_timer.rb): what is to be done with a topic, and when. Nothing
# here does it.
class TopicTimer < ActiveRecord::Base
  include Trashable

  belongs_to :user
  belongs_to :topic

  # Of all types, those that the kit has a use for.
  def self.types
    @types ||= Enum.new(close: 1, delete: 4)
  end
end
