# frozen_string_literal: true

module DiscourseBindingVote
  # Posting the result of a vote by hand.
  class PostedResultsController < ManagementController
    limits "results", :preview

    def create
      manage { vote.post_result(by: current_user, next_step: input[:next_step]) }
    end

    # How the result will look.
    def preview
      permit guardian.binding_vote_managing_refusal(vote)
      text = Announcements::Texts::ResultText.new(vote, next_step: input[:next_step])
      render_json_dump(result: { cooked: PrettyText.cook(text.to_s, user_id: current_user.id) })
    end
  end
end
