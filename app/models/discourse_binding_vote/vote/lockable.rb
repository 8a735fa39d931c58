# frozen_string_literal: true

module DiscourseBindingVote
  # Every write happens under the lock of the vote's row, so that ballots, counts, history and outcome
  # always agree. Rows that only point to it are not held up, as when an account is deleted.
  module Vote::Lockable
    extend ActiveSupport::Concern

    STRENGTH = "FOR NO KEY UPDATE"

    class_methods do
      # Yields the vote of that id under the lock of its row, with what it takes to say who sees its topic,
      # all in one statement; yields nil where there is none. Returns what the block returns.
      def locked(id)
        transaction do
          vote = with_topic.lock("#{STRENGTH} OF #{table_name}").find_by(id: id)
          vote ? vote.holding_lock { yield vote } : yield(nil)
        end
      end
    end

    # Runs the block under the lock of the vote's row, which is taken unless it is held.
    def locked(&block)
      @holding_lock ? yield : with_lock(STRENGTH) { holding_lock(&block) }
    end

    def holding_lock
      @holding_lock = true
      yield
    ensure
      @holding_lock = false
    end
  end
end
