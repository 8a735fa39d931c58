# frozen_string_literal: true

module DiscourseBindingVote
  # What becomes of ballots when the account of their voter is deleted or merged into another. An open
  # vote follows; a closed one keeps its ballots and counts, and at most learns the new name.
  module Vote::Inheritable
    extend ActiveSupport::Concern

    class_methods do
      # Lifts the marks of an account that is about to be deleted, and has its ballots withdrawn from
      # the open votes once it is. Runs in the transaction of the forum, which may have locked posts and
      # topics before: no vote is locked here. Elsewhere the foreign keys make the database forget it.
      def forget(user)
        by = Discourse.system_user
        AccountLocks.close(user.id)
        Mark.lift_all_of(user, by: by)
        cast = Ballot.where(user_id: user.id, vote_id: where(closed_at: nil).select(:id))
        RosterChange.plan(by: by, user_ids: [user.id], ballot_ids: cast.ids)
      end

      # Gives the ballots and marks of an account that is about to be deleted, and the votes that it
      # has opened, to the account that it is merged into. What that one has already, stands.
      def inherit(from:, to:)
        by = Discourse.system_user
        cast_in_by(from).each { |vote| vote.hand_over_ballot(from: from, to: to, by: by) }
        %i[opened_by_id closed_by_id].each do |role|
          where(role => from.id).update_all(role => to.id)
        end
        transaction do
          AccountLocks.claim(from.id, to.id)
          hand_over_records(from: from, to: to)
          Mark.hand_over(from: from, to: to, by: by)
          RosterChange.plan(by: by, user_ids: [from.id, to.id])
        end
      end

      private

      def cast_in_by(user)
        where(id: Ballot.where(user_id: user.id).select(:vote_id)).order(:id)
      end

      def hand_over_records(from:, to:)
        Ballot.where(recorded_by_id: from.id).update_all(recorded_by_id: to.id)
        %i[user_id set_aside_by_id].each do |role|
          ProposedBallot.where(role => from.id).update_all(role => to.id)
        end
      end
    end

    def hand_over_ballot(from:, to:, by:)
      locked do
        ballot = ballot_of(from)
        if ballots.exists?(user_id: to.id)
          take_out(ballot, by: by) if open?
        else
          give_ballot(ballot, to: to, by: by)
        end
      end
    end

    private

    # The ballot stays what it is, and says when it was cast; a trigger writes the change of hands into
    # the history. Whether it binds now, a RosterChange works out.
    def give_ballot(ballot, to:, by:)
      AccountLocks.keep(ballot.user_id, to.id, by.id)
      ballot.update_columns(user_id: to.id, changed_by_id: by.id)
      return if !open?

      update!(revision: revision + 1)
      Publisher.new(self).cast([ballot.reload])
    end
  end
end
