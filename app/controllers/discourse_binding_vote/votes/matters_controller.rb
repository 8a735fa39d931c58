# frozen_string_literal: true

module DiscourseBindingVote
  # What a vote decides as it was written, for a form that begins with it.
  class MattersController < BaseController
    requires_login
    limits "matters", :show

    def show
      permit guardian.binding_vote_matter_refusal(vote)
      render_json_dump(matter: serialize_data(vote, MatterSerializer, root: false))
    end
  end
end
