# frozen_string_literal: true

module DiscourseBindingVote
  # Moving the closing time, which keeps every ballot. Who may do so, the Guardian says.
  module Vote::Movable
    # Moves the closing time of an open vote: later at any time, earlier never below the minimum period
    # nor into the past.
    #
    # to - an ISO 8601 String with its offset
    #
    # Raises Refusal.
    def move_deadline(by:, to:)
      while_votes_accepted do
        time = ClosingTime.read(to, self)
        change_deadline("deadline_moved", by: by, to: time) if time != closes_at
      end
    end

    # Gives the vote more time, as many days from now as its kind says.
    def extend_deadline(by:)
      locked { change_deadline("extended", by: by, to: terms.extension_days.days.from_now) }
    end

    # Whether it may be given more time: once, where its kind says so.
    def extendable?
      terms.extension_days > 0 && !events.exists?(action: "extended")
    end

    private

    def change_deadline(action, by:, to:)
      before = closes_at
      update!(closes_at: to, revision: revision + 1)
      VoteEvent.record(self, action, by: by, closes_at_before: before)
      Publisher.new(self).moved
    end
  end
end
