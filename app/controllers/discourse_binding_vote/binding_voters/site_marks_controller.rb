# frozen_string_literal: true

module DiscourseBindingVote
  # The marks of the whole forum, and marking people in a category or everywhere, away from any vote.
  class SiteMarksController < RosterKeepingController
    requires_login
    limits "mark-lists", :index

    def index
      found_in = given_category
      permit guardian.binding_vote_roster_refusal(found_in)
      wanted = input.slice(:person, :state)
      list = MarkList.new(guardian, **wanted, category: found_in, kind: kind&.id, page: page)

      render_json_dump(marks: serialize_data(list.marks, ListedMarkSerializer), more: list.more?)
    end

    def update
      render_json_dump(outcome(mark_people))
    end

    private

    def category
      @category ||= named_category if input[:scope] == "category"
    end

    # As Roster#bindings, in any vote there of which nothing else is said.
    def bindings(user_ids)
      Roster::PlaceBindings.new(category, kind: kind).of(user_ids)
    end

    def named_category
      given_category || raise(Refusal.new(:missing_parameter, parameter: "category_id"))
    end
  end
end
