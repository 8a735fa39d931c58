# frozen_string_literal: true

module DiscourseBindingVote
  # Marking people as binding or not binding from a vote: in it, in its category, or everywhere. And
  # lifting marks, wherever they hold.
  class MarksController < RosterKeepingController
    requires_login
    limits "marks", :destroy, :lift_preview

    def update
      change = mark_people(at_hand: vote)
      render_json_dump(vote: vote_state(vote.reload), **outcome(change))
    end

    def destroy
      render_json_dump(outcome(Mark.lift(liftable_marks, by: current_user)))
    end

    # What lifting would do; nothing is changed.
    def lift_preview
      render_json_dump(effects: visible(Roster::Preview.of_lifting(liftable_marks)))
    end

    private

    def category
      @category ||= vote.topic.category
      @category if input[:scope] != "everywhere"
    end

    def place
      { vote: (vote if input[:scope] == "vote"), **super }
    end

    # As Roster#bindings, in the vote at which the person looks.
    def bindings(user_ids)
      Roster.new(vote).bindings(user_ids)
    end

    # All of a batch hold in the same place.
    def liftable_marks
      mark = keepable_mark(Mark.where(id: input[:mark_id]))
      input[:batch] ? mark.batch : [mark]
    end
  end
end
