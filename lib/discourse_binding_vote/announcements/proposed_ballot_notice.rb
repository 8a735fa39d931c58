# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Asks the authors of replies whether these are their ballots. It is not planned: it is made in the
    # transaction in which the ballots are proposed, which the database lets happen once for each reply.
    class ProposedBallotNotice < Notice
      attr_reader :vote

      # by - the User who has them asked
      def initialize(vote, proposed_ballots, by:)
        @vote = vote
        @of_user = proposed_ballots.index_by(&:user_id)
        @actor = by
      end

      private

      attr_reader :of_user, :actor

      def purpose
        "proposed_ballot"
      end

      def audience
        of_user.keys
      end

      def hold(&block)
        Notification.transaction(requires_new: true, &block)
      end

      # Each reply is asked about, whatever was before.
      def told(_ids)
        []
      end

      def to_be_told(users)
        users
      end

      def notify(user)
        proposed = of_user.fetch(user.id)
        write(user, post_number: proposed.reply.post_number, typed: proposed.typed)
      end
    end
  end
end
