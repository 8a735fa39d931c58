# frozen_string_literal: true

module DiscourseBindingVote
  # A NamedPeople::Doubt.
  class DoubtSerializer < ApplicationSerializer
    attributes :name, :reason

    has_one :user, serializer: BasicUserSerializer, embed: :objects
  end
end
