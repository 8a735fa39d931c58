# frozen_string_literal: true

module DiscourseBindingVote
  # Keeping the ballots of an open vote as binding as their voters are (see Roster).
  module Vote::Recountable
    # Works out anew which ballots bind, and counts them. Says whether any of them changed.
    #
    # by     - who is the cause of it
    # people - the ids of the users whom it concerns, who are told even if they have no ballot; nil
    #          where that is not known
    def apply_roster(by:, people: nil)
      locked do
        next false if !open?

        changed = Roster.new(self).apply(by: by)
        if changed.any?
          count_ballots
          self.revision += 1
        end
        keep_electorate
        tell_of_roster(changed.keys, people: people)
        changed.any?
      end
    end

    # Keeps from how many people the binding ballots can come, as things stand now.
    def keep_electorate
      update!(electorate: Roster.new(self).electorate)
    end

    private

    def tell_of_roster(changed, people:)
      return if changed.empty? && people.blank? && !saved_change_to_electorate?
      Publisher.new(self).recounted(changed, people: people)
    end

    def count_ballots
      counts = ballots.group(:binding, :choice).count
      [true, false].product(Ballot::COUNT_COLUMNS.keys) do |binding, choice|
        column = Ballot.new(binding: binding, choice: choice).count_column
        self[column] = counts.fetch([binding, choice], 0)
      end
    end
  end
end
