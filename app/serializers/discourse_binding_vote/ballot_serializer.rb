# frozen_string_literal: true

module DiscourseBindingVote
  # A ballot as everyone sees it. Its user is null once the account is deleted.
  class BallotSerializer < ApplicationSerializer
    attributes :id, :choice, :typed, :reason, :binding, :cast_at

    has_one :user, serializer: BasicUserSerializer, embed: :objects

    def choice
      Choice.name_of(object.choice)
    end

    def binding
      object.binding
    end

    def cast_at
      object.updated_at
    end
  end
end
