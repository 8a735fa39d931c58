# frozen_string_literal: true

module DiscourseBindingVote
  # A KnownVoter.
  class KnownVoterSerializer < ApplicationSerializer
    attributes :name, :binds

    has_one :account, serializer: BasicUserSerializer, embed: :objects
    has_one :now, serializer: StandingBallotSerializer, embed: :objects
  end
end
