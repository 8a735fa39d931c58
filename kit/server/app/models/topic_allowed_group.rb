# frozen_string_literal: true

# Stands in for TopicAllowedGroup (app/models/topic_allowed_group.rb).
class TopicAllowedGroup < ActiveRecord::Base
  self.record_timestamps = false

  belongs_to :topic
  belongs_to :group
end
