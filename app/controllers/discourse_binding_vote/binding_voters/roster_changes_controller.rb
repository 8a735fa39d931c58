# frozen_string_literal: true

module DiscourseBindingVote
  # How far a change of who is binding has been carried, for whoever made it.
  class RosterChangesController < BaseController
    requires_login
    limits "roster-changes", :show

    # One that is done is there no more.
    def show
      change = RosterChange.find_by(id: input[:id], by_id: current_user.id)
      raise Discourse::NotFound if change.nil?
      render_json_dump(left: change.left)
    end
  end
end
