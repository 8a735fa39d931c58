# frozen_string_literal: true

module DiscourseBindingVote
  # What a change of the roster does to a vote that it reaches.
  class RosterEffect
    attr_reader :vote

    # Yields, and undoes what the block did. Returns what the block returned.
    def self.rehearse
      returned = nil
      Vote.transaction(requires_new: true) do
        returned = yield
        raise ActiveRecord::Rollback
      end
      returned
    end

    # vote - as Roster.change has just left it
    def initialize(vote)
      @vote = vote
      @before =
        Ballot::COUNT_COLUMNS.values.to_h do |side|
          [side.to_sym, vote.attribute_before_last_save("binding_#{side}")]
        end
    end

    def to_h
      {
        vote_id: vote.id,
        topic_id: vote.topic_id,
        subject: vote.subject,
        before: side(@before),
        after: side(vote.binding_counts),
      }
    end

    private

    def side(counts)
      { binding: counts, reached: vote.rule.judge(**counts).reached? }
    end
  end
end
