# frozen_string_literal: true

module DiscourseBindingVote
  # What a change of the roster does to a vote that it reaches: its binding counts before and after.
  class RosterEffect
    attr_reader :vote

    # before, after - as Vote#binding_counts gives them
    def initialize(vote, before: vote.binding_counts, after: vote.binding_counts)
      @vote = vote
      @before = before
      @after = after
    end

    # Whether the counts change.
    def any?
      @before != @after
    end

    def to_h
      {
        vote_id: vote.id,
        topic_id: vote.topic_id,
        subject: vote.subject,
        before: side(@before),
        after: side(@after),
      }
    end

    private

    def side(counts)
      { binding: counts, reached: vote.rule.judge(**counts).reached? }
    end
  end
end
