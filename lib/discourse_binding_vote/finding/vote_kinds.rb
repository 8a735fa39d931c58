# frozen_string_literal: true

module DiscourseBindingVote
  # The kinds of votes that there are, be they in the forum's table or not any more.
  module VoteKinds
    class << self
      # Those of the table, and those that only some of the votes have.
      def all(votes = Vote)
        Kind.all + former(votes)
      end

      # Those that are in the table no more but that some of the votes have, each as the newest of these has it.
      def former(votes = Vote)
        votes
          .where.not(kind: Kind.all.map(&:id))
          .select("DISTINCT ON (binding_votes.kind) binding_votes.*")
          .order(:kind, id: :desc)
          .map(&:terms)
      end

      # The one of that id; nil where there is none, and never was a vote of it.
      def find(id)
        Kind.find(id) || former.find { |kind| kind.id == id }
      end
    end
  end
end
