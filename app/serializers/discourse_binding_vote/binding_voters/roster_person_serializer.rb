# frozen_string_literal: true

module DiscourseBindingVote
  # A RosterList::Person.
  class RosterPersonSerializer < ApplicationSerializer
    attributes :name, :binding, :groups, :ballot

    has_one :user, serializer: BasicUserSerializer, embed: :objects
    has_one :mark, serializer: MarkSerializer, embed: :objects

    def binding
      object.binding
    end
  end
end
