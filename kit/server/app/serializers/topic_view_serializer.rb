# frozen_string_literal: true

# Stands in for app/serializers/topic_view_serializer.rb of Discourse. Left out: bookmarks, drafts,
# timers, tags, and what the person has read.
class TopicViewSerializer < ApplicationSerializer
  include PostStreamSerializerMixin

  FROM_TOPIC = %i[
    id
    title
    fancy_title
    posts_count
    created_at
    views
    reply_count
    like_count
    last_posted_at
    visible
    closed
    archived
    archetype
    slug
    category_id
    deleted_at
    user_id
  ].freeze

  attributes(*FROM_TOPIC)
  attributes :post_stream,
             :highest_post_number,
             :message_bus_last_id,
             :chunk_size,
             :tags,
             :suggested_topics

  has_one :details, serializer: TopicViewDetailsSerializer, root: false, embed: :objects

  FROM_TOPIC.each { |attribute| define_method(attribute) { object.topic.public_send(attribute) } }

  %i[highest_post_number message_bus_last_id chunk_size].each do |attribute|
    define_method(attribute) { object.public_send(attribute) }
  end

  def details
    object
  end

  def post_stream
    { posts: posts, stream: object.filtered_post_ids }
  end

  def suggested_topics
    object.suggested_topics.topics.map do |topic|
      SuggestedTopicSerializer.new(topic, scope: scope, root: false).as_json
    end
  end

  def include_suggested_topics?
    !object.suggested_topics.nil?
  end

  def tags
    []
  end
end
