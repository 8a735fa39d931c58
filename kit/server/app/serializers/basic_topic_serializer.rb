# frozen_string_literal: true

# Stands in for app/serializers/basic_topic_serializer.rb of Discourse. Left out: titles in other
# languages.
class BasicTopicSerializer < ApplicationSerializer
  attributes :id, :title, :fancy_title, :slug, :posts_count
end
