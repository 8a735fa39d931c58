# frozen_string_literal: true

module DiscourseBindingVote
  # The marks of the whole forum, and marking people in a category or everywhere, away from any vote.
  class SiteMarksController < MarksController
    requires_login
    limits "mark-lists", :index

    def index
      category = find_seen(Category, input[:category_id]) if input[:category_id]
      permit guardian.binding_vote_roster_refusal(category)
      list =
        MarkList.new(
          guardian,
          **input.slice(:person, :state),
          category: category,
          page: input[:page].to_i,
        )

      render_json_dump(marks: serialize_data(list.marks, ListedMarkSerializer), more: list.more?)
    end

    # Marks those who are named. Nothing is done where one of them is not known.
    def update
      keep_roster { render_json_dump(outcome(place(named_people))) }
    end

    private

    def keep_roster
      permit guardian.binding_vote_roster_refusal(target[:category])
      yield
    end

    def target
      @target ||= input[:scope] == "category" ? { category: named_category } : {}
    end

    def named_category
      id = input[:category_id]
      raise Refusal.new(:missing_parameter, parameter: "category_id") if id.nil?
      find_seen(Category, id)
    end
  end
end
