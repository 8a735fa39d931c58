# frozen_string_literal: true

module DiscourseBindingVote
  # What a change of the roster does to a vote that it reaches: its binding counts before and after, and
  # whether it is reached. Where the rule asks for a share of all, people without ballots matter to that.
  class RosterEffect
    attr_reader :vote

    # before, after - as Vote#rule_counts gives them
    def initialize(vote, before: vote.rule_counts, after: vote.rule_counts)
      @vote = vote
      @before = before
      @after = after
    end

    # Whether the counts change, or whether it is reached.
    def any?
      side(@before) != side(@after)
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
      { binding: standing.except(:electorate), reached: vote.rule.judge(**standing).reached? }
    end
  end
end
