# frozen_string_literal: true

module DiscourseBindingVote
  # What a change of the roster does to a vote that it reaches: its binding counts before and after.
  class RosterEffect
    attr_reader :vote

    # before, after - as Vote#rule_counts gives them
    def initialize(vote, before: vote.rule_counts, after: vote.rule_counts)
      @vote = vote
      @before = before
      @after = after
    end

    # Whether the counts change.
    def any?
      counts(@before) != counts(@after)
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

    def side(standing)
      { binding: counts(standing), reached: vote.rule.judge(**standing).reached? }
    end

    def counts(standing)
      standing.except(:electorate)
    end
  end
end
