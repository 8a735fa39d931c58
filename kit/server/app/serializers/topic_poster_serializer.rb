# frozen_string_literal: true

# Stands in for app/serializers/topic_poster_serializer.rb of Discourse. Left out: groups and flair.
class TopicPosterSerializer < ApplicationSerializer
  attributes :extras, :description

  has_one :user, serializer: BasicUserSerializer
end
