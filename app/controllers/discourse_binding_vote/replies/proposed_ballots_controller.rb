# frozen_string_literal: true

module DiscourseBindingVote
  # Ballots that replies propose: one's own, and for those who keep the roster all that wait.
  class ProposedBallotsController < ProposedBallotChangesController
    requires_login
    limits "proposed-ballot-lists", :index
    limits "proposed-ballots", :destroy, :restore

    def index
      listed = vote.proposed_ballots.listed.includes(:user)
      listed = listed.where(user_id: current_user.id) if !keeper?
      proposed_ballots = ProposedBallot.load_bindings(vote, listed.to_a)

      render_json_dump(proposed_ballots: serialize_data(proposed_ballots, ProposedBallotSerializer))
    end

    # Sets one aside: it is no vote.
    def destroy
      change_ballot do
        vote.set_aside(proposed_ballot, by: current_user)
        nil
      end
    end

    # Undoes that.
    def restore
      change_ballot do
        vote.restore(proposed_ballot, by: current_user)
        nil
      end
    end

    private

    def keeper?
      guardian.can_keep_binding_vote_roster?(vote.topic.category)
    end

    def change_refusal
      guardian.binding_ballot_setting_aside_refusal(proposed_ballot)
    end
  end
end
