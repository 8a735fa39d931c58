# frozen_string_literal: true

module DiscourseBindingVote
  # What a vote decides as it was written, for a form that begins with it, and its change.
  class MattersController < ManagementController
    requires_login
    limits "matters", :show

    def show
      permit guardian.binding_vote_matter_refusal(vote)
      render_json_dump(matter: serialize_data(vote, MatterSerializer, root: false))
    end

    # Answers with all of the vote.
    def update
      manage { vote.edit(by: current_user, **input.except(:id)) }
    end

    private

    def answer
      { binding_vote: VoteSerializer.new(vote, scope: guardian, root: false).as_json }
    end
  end
end
