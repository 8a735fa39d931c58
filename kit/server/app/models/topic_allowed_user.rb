# frozen_string_literal: true

# Stands in for app/models/topic_allowed_user.rb of Discourse. Left out: nothing that a plugin
# meets.
class TopicAllowedUser < ActiveRecord::Base
  belongs_to :topic
  belongs_to :user
end
