# frozen_string_literal: true

# Stands in for TopicPosterSerializer (app/serializers/topic_poster_serializer.rb).
class TopicPosterSerializer < ApplicationSerializer
  attributes :extras, :description

  has_one :user, serializer: BasicUserSerializer
end
