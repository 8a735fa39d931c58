# frozen_string_literal: true

# Stands in for TopicAllowedUser (app/models/topic_allowed_user.rb).
class TopicAllowedUser < ActiveRecord::Base
  belongs_to :topic
  belongs_to :user
end
