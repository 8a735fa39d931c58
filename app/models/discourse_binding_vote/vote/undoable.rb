# frozen_string_literal: true

module DiscourseBindingVote
  # Undoing what somebody has just done to ballots that were recorded: recording, correcting, accepting
  # and taking back. The history says what each ballot was before.
  module Vote::Undoable
    # What was undone: the ballots that stand again, the ids of those that are gone, and the Refusal of
    # each line that was not undone, by its id.
    Undone = Struct.new(:ballots, :gone, :refusals, keyword_init: true)

    # Undoes lines of the history, each on its own, and returns what became of them. What one has done
    # oneself can be undone, as long as the ballot is as that has left it.
    #
    # change_ids - the ids of these lines
    #
    # Raises the first Refusal where nothing can be undone.
    def undo_recordings(change_ids, by:)
      while_votes_accepted do
        changes = own_changes(change_ids, by)
        AccountLocks.keep(changes.map(&:user_id), by.id)
        refusals = (change_ids - changes.map(&:id)).index_with { Refusal.new(:no_recorded_ballot) }
        undone = Undone.new(ballots: [], gone: [], refusals: refusals)
        in_turns(changes).each { |turn| undo_at_once(turn, undone, by: by) }
        raise undone.refusals.fetch(change_ids.first) if undone.refusals.size == change_ids.size
        undone
      end
    end

    private

    # What that person has done to ballots of those who are still there, in the given order.
    def own_changes(change_ids, by)
      changes = ballot_changes.includes(:user).where(id: change_ids, changed_by_id: by.id)
      changes.index_by(&:id).values_at(*change_ids).compact.select(&:voter)
    end

    # Lists of changes in which each is of another ballot.
    def in_turns(changes)
      changes
        .group_by(&:whose)
        .each_value
        .flat_map { |same| same.each_with_index.to_a }
        .group_by(&:last)
        .sort
        .map { |_, turn| turn.map(&:first) }
    end

    def undo_at_once(changes, undone, by:)
      lines = BallotChange.of_ballots(changes).order(:id).group_by(&:whose)
      voters = Voters.new(self, changes.map(&:voter))
      from_replies = []
      contents =
        changes.filter_map do |change|
          before = line_before(change, lines.fetch(change.whose))
          content = put_back(change.voter, before, voters)
          from_replies << change if [change, before].any? { |line| line&.reply_post_id_after }
          content
        rescue Refusal => refusal
          undone.refusals[change.id] = refusal
          nil
        end
      keep_undone(undone, change_all(contents, by: by))
      tell_of_proposed(*from_replies) if from_replies.any?
    end

    def keep_undone(undone, ballots)
      standing, gone = ballots.partition(&:in_box?)
      undone.ballots.concat(standing)
      undone.gone.concat(gone.map(&:id))
    end

    # The line of the history before a change that can be undone; nil where there is none.
    def line_before(change, lines)
      before = lines.take_while { |line| line != change }.last
      raise Refusal.new(:no_recorded_ballot) if !change.of_recorded_ballot?(before)
      raise Refusal.new(:recording_changed) if lines.last.content != change.content
      before
    end

    # The ballot with what it said on a line, or with nil where there was none.
    def put_back(voter, line, voters)
      ballot = recorded_ballot(voter, voters)
      return ballot, nil if line&.typed_after.nil?

      RecordedVoter.check(voter) if voter.is_a?(User)
      [ballot, { **line.content, binding: voters.binding?(voter) }]
    end
  end
end
