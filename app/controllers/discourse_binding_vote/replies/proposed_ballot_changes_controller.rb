# frozen_string_literal: true

module DiscourseBindingVote
  # What becomes of a ballot that a reply proposes.
  class ProposedBallotChangesController < BallotChangesController
    private

    # That of the path, found among those that the person may see.
    def proposed_ballot
      @proposed_ballot ||= find_proposed_ballot
    end

    def find_proposed_ballot
      proposed = vote.proposed_ballots.find_by(id: input[:proposed_ballot_id])
      hidden = proposed.nil? || !guardian.can_see_proposed_binding_ballot?(proposed)
      raise Refusal.new(:no_such_proposed_ballot) if hidden
      proposed
    end
  end
end
