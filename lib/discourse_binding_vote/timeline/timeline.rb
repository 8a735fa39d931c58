# frozen_string_literal: true

module DiscourseBindingVote
  # How a vote went, as its picture shows it: from its opening to its end, the binding counts over that
  # time, and what else happened to the vote.
  class Timeline
    MOST_MOMENTS = 500

    # guardian - of the person who asks
    def initialize(vote, guardian)
      @vote = vote
      @guardian = guardian
    end

    def from
      @vote.created_at
    end

    # Nil while the vote is open.
    def to
      @vote.closed_at
    end

    # At how many moments something changed; `moments` has at most MOST_MOMENTS of them.
    def total
      moments.last&.total || 0
    end

    def moments
      @moments ||= CountedChanges.new(@vote).moments_shown(most: MOST_MOMENTS)
    end

    def events
      TimelineEvents.new(@vote, @guardian).all
    end
  end
end
