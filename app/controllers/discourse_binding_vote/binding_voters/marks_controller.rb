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
      render_json_dump(outcome(liftable_mark.lift(by: current_user)))
    end

    # What lifting it would do; nothing is changed.
    def lift_preview
      render_json_dump(effects: visible(Roster::Preview.of_lifting(liftable_mark)))
    end

    private

    def category
      @category ||= vote.topic.category
      @category if input[:scope] != "everywhere"
    end

    def place
      { vote: (vote if input[:scope] == "vote"), **super }
    end

    def liftable_mark
      permit guardian.binding_vote_roster_refusal(mark.roster_category)
      mark
    end

    # Found among those that the person may see.
    def mark
      @mark ||= find_mark
    end

    def find_mark
      mark = Mark.includes(:vote, :category).find_by(id: input[:mark_id])
      hidden = mark.nil? || !guardian.can_see_binding_vote_mark?(mark)
      raise Refusal.new(:no_such_mark) if hidden
      mark
    end
  end
end
