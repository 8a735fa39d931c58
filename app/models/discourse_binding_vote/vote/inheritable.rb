# frozen_string_literal: true

module DiscourseBindingVote
  # What becomes of ballots when the account of their voter is deleted or merged into another. An open
  # vote follows; a closed one keeps its ballots and counts, and at most learns the new name.
  module Vote::Inheritable
    extend ActiveSupport::Concern

    class_methods do
      # Withdraws the ballots of an account that is about to be deleted from the open votes, and lifts
      # its marks. Elsewhere the foreign keys make the database forget it. Nobody casts meanwhile, so
      # that no ballot comes in behind it.
      def forget(user)
        by = Discourse.system_user
        Roster.change(by: by, votes: none) do
          Mark.lift_all_of(user, by: by)
          cast_in_by(user).where(closed_at: nil).each { |vote| vote.forget_ballot(user, by: by) }
        end
      end

      # Gives the ballots and marks of an account that is about to be deleted, and the votes that it
      # has opened, to the account that it is merged into. What that one has already, stands.
      def inherit(from:, to:)
        by = Discourse.system_user
        Roster.change(by: by) do
          Mark.hand_over(from: from, to: to, by: by)
          cast_in_by(from).each { |vote| vote.hand_over_ballot(from: from, to: to, by: by) }
          %i[opened_by_id closed_by_id].each do |role|
            where(role => from.id).update_all(role => to.id)
          end
          Ballot.where(recorded_by_id: from.id).update_all(recorded_by_id: to.id)
          %i[user_id set_aside_by_id].each do |role|
            ProposedBallot.where(role => from.id).update_all(role => to.id)
          end
        end
      end

      private

      def cast_in_by(user)
        where(id: Ballot.where(user_id: user.id).select(:vote_id)).order(:id)
      end
    end

    def forget_ballot(user, by:)
      locked { take_out(ballots.find_by(user_id: user.id), by: by) }
    end

    def hand_over_ballot(from:, to:, by:)
      if !ballots.exists?(user_id: to.id)
        locked { give_ballot(from: from, to: to, by: by) }
      elsif open?
        forget_ballot(from, by: by)
      end
    end

    private

    # The ballot stays what it is, and says when it was cast; a trigger writes the change of hands into
    # the history. Whether it binds now, Roster.change works out.
    def give_ballot(from:, to:, by:)
      ballot = ballots.find_by(user_id: from.id)
      ballot.update_columns(user_id: to.id, changed_by_id: by.id)
      return if !open?

      update!(revision: revision + 1)
      Publisher.new(self).cast(ballot.reload)
    end
  end
end
