# frozen_string_literal: true

module DiscourseBindingVote
  # The marks of the whole forum, and marking people in a category or everywhere, away from any vote.
  class SiteMarksController < MarksController
    requires_login

    def index
      filter = params.permit(:person, :category_id, :state, :page)
      category = find_category(filter[:category_id])
      permit guardian.binding_vote_roster_refusal(category)
      limit_rate("mark-lists", 60, 1.minute)
      list =
        MarkList.new(
          guardian,
          person: filter[:person],
          category: category,
          state: filter[:state],
          page: filter[:page].to_i.clamp(0, 1_000_000),
        )

      render_json_dump(marks: serialize_data(list.marks, ListedMarkSerializer), more: list.more?)
    end

    # Marks those who are named. Nothing is done where one of them is not known.
    def update
      keep_roster { render_json_dump(outcome(place(named_people))) }
    end

    private

    def mark_params
      @mark_params ||= params.permit(:usernames, :name, :binding, :scope, :category_id, :reason)
    end

    def keep_roster
      raise Refusal.new(:unknown_scope) if %w[category everywhere].exclude?(mark_params[:scope])
      permit guardian.binding_vote_roster_refusal(target[:category])
      limit_rate("marks", 60, 1.minute)
      yield
    end

    def target
      @target ||=
        if mark_params[:scope] == "category"
          { category: find_category(mark_params.require(:category_id)) }
        else
          {}
        end
    end

    # Nil where none is named. One that the person may not see does not exist for them.
    def find_category(id)
      return if id.blank?
      category = Category.find_by(id: id)
      raise Discourse::NotFound if category.nil? || !guardian.can_see?(category)
      category
    end
  end
end
