# frozen_string_literal: true

module DiscourseBindingVote
  # Undoing what was done to marks at once: placing them, or lifting them.
  class MarkChangesController < RosterKeepingController
    requires_login
    limits "marks", :destroy

    def destroy
      undone = input[:undo_id]
      keepable_mark(Mark.of_change(undone))
      render_json_dump(outcome(Mark.undo(undone, by: current_user)))
    end
  end
end
