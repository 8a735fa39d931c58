# frozen_string_literal: true

module DiscourseBindingVote
  # The ballot that a person of a thread has in the vote already.
  class StandingBallotSerializer < ApplicationSerializer
    attributes :choice, :binding, :recorded

    def choice
      Choice.name_of(object.choice)
    end

    def binding
      object.binding
    end

    def recorded
      object.recorded?
    end
  end
end
