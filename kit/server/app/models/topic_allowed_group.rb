# frozen_string_literal: true

# Stands in for app/models/topic_allowed_group.rb of Discourse. Left out: nothing that a plugin
# meets.
class TopicAllowedGroup < ActiveRecord::Base
  self.record_timestamps = false

  belongs_to :topic
  belongs_to :group
end
