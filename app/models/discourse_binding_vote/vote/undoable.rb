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
        changes = ballot_changes.where(id: change_ids, changed_by_id: by.id).index_by(&:id)
        AccountLocks.keep(changes.values.map(&:user_id), by.id)
        undone = Undone.new(ballots: [], gone: [], refusals: {})
        change_ids.each do |id|
          keep_undone(undone, undo_recording(changes[id], by: by))
        rescue Refusal => refusal
          undone.refusals[id] = refusal
        end
        raise undone.refusals.values.first if undone.refusals.size == change_ids.size
        undone
      end
    end

    private

    def keep_undone(undone, ballot)
      ballot.in_box? ? undone.ballots << ballot : undone.gone << ballot.id
    end

    # The ballot as it was before the change.
    def undo_recording(change, by:)
      raise Refusal.new(:no_recorded_ballot) if change.nil? || change.voter.nil?

      lines = change.lines_of_ballot
      before = lines.take_while { |line| line != change }.last
      raise Refusal.new(:no_recorded_ballot) if !change.of_recorded_ballot?(before)
      raise Refusal.new(:recording_changed) if lines.last.content != change.content

      ballot = put_back(change.voter, before, by: by)
      tell_of_proposed(ballot) if [change, before].any? { |line| line&.reply_post_id_after }
      ballot
    end

    def put_back(voter, line, by:)
      return take_out(recorded_ballot(voter), by: by) if line&.typed_after.nil?

      RecordedVoter.check(voter) if voter.is_a?(User)
      put_in_recorded([[voter, line.content]], by: by).first
    end
  end
end
