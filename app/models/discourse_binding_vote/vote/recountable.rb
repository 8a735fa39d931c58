# frozen_string_literal: true

module DiscourseBindingVote
  # Keeping the ballots of an open vote as binding as their voters are (see Roster).
  module Vote::Recountable
    # Works out anew which ballots bind, and counts them. Says whether any of them changed.
    #
    # by - who is the cause of it
    def apply_roster(by:)
      locked do
        changed = open? ? Roster.new(self).apply(by: by) : {}
        if changed.any?
          count_ballots
          update!(revision: revision + 1)
          Publisher.new(self).recounted(changed)
        end
        changed.any?
      end
    end

    private

    def count_ballots
      counts = ballots.group(:binding, :choice).count
      [true, false].product(Ballot::COUNT_COLUMNS.keys) do |binding, choice|
        column = Ballot.new(binding: binding, choice: choice).count_column
        self[column] = counts.fetch([binding, choice], 0)
      end
    end
  end
end
