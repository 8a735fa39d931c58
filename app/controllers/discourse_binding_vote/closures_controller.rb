# frozen_string_literal: true

module DiscourseBindingVote
  class ClosuresController < BaseController
    requires_login

    def create
      limit_rate("closures", 10, 1.minute)
      with_vote_locked do
        permit guardian.binding_vote_closing_refusal(vote)
        vote.close(by: current_user, revision: params[:revision].presence&.to_i)
      end
      render_json_dump(vote: serialize_data(vote, VoteStateSerializer, root: false))
    end
  end
end
