# frozen_string_literal: true

module DiscourseBindingVote
  class Roster
    # Something that is asked of the roster of one vote, with its query.
    class Question
      def initialize(vote)
        @vote = vote
      end

      private

      attr_reader :vote

      # What every query takes.
      def place
        {
          vote_id: vote.id,
          topic_id: vote.topic_id,
          kind: vote.kind,
          **BindingGroups.of(vote).params,
        }
      end
    end
  end
end
