# frozen_string_literal: true

# Stands in for app/serializers/notification_serializer.rb of Discourse. Left out: what it links to
# beside a topic.
class NotificationSerializer < ApplicationSerializer
  attributes :id,
             :user_id,
             :notification_type,
             :read,
             :created_at,
             :post_number,
             :topic_id,
             :fancy_title,
             :slug,
             :data

  def fancy_title
    object.topic&.fancy_title
  end

  def slug
    object.topic&.slug
  end

  def data
    object.data_hash
  end
end
