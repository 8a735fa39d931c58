# frozen_string_literal: true

# Stands in for app/serializers/topic_view_details_serializer.rb of Discourse. Left out:
# participants, links, and most of what the person may do. As there, what the person may not do does
# not appear.
class TopicViewDetailsSerializer < ApplicationSerializer
  attributes :notification_level, :can_create_post

  has_one :created_by, serializer: BasicUserSerializer, embed: :objects
  has_one :last_poster, serializer: BasicUserSerializer, embed: :objects

  delegate :topic, to: :object

  def notification_level
    1
  end

  def can_create_post
    true
  end

  def include_can_create_post?
    scope.can_create_post_on_topic?(topic)
  end

  def created_by
    topic.user
  end

  def last_poster
    topic.last_poster
  end
end
