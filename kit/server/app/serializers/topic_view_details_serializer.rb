# frozen_string_literal: true

# Stands in for TopicViewDetailsSerializer (app/serializers/topic_view_details_serializer.rb). As
# there, what the person may not do is left out.
class TopicViewDetailsSerializer < ApplicationSerializer
  attributes :notification_level,
             :can_create_post,
             :can_close_topic,
             :can_archive_topic,
             :can_moderate_category

  has_one :created_by, serializer: BasicUserSerializer, embed: :objects
  has_one :last_poster, serializer: BasicUserSerializer, embed: :objects
  has_many :participants, serializer: BasicUserSerializer, embed: :objects

  delegate :topic, to: :object

  def notification_level
    1
  end

  %i[can_create_post can_close_topic can_archive_topic can_moderate_category].each do |permission|
    define_method(permission) { true }
  end

  def include_can_create_post?
    scope.can_create_post_on_topic?(topic)
  end

  def include_can_close_topic?
    scope.can_close_topic?(topic)
  end

  def include_can_archive_topic?
    scope.can_archive_topic?(topic)
  end

  def include_can_moderate_category?
    scope.can_perform_action_available_to_group_moderators?(topic)
  end

  def created_by
    topic.user
  end

  def last_poster
    topic.last_poster
  end
end
