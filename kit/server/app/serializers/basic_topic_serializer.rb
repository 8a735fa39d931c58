# frozen_string_literal: true

# Stands in for BasicTopicSerializer (app/serializers/basic_topic_serializer.rb).
class BasicTopicSerializer < ApplicationSerializer
  attributes :id, :title, :fancy_title, :slug, :posts_count
end
