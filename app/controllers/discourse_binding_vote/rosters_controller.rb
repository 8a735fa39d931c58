# frozen_string_literal: true

module DiscourseBindingVote
  # Who is binding in a vote, and why: for everyone who may see the vote.
  class RostersController < BaseController
    def show
      limit_rate("rosters", 60, 1.minute)
      page = params.permit(:page)[:page].to_i.clamp(0, 1_000_000)
      list = RosterList.new(vote, guardian: guardian, page: page)
      added, removed = list.changes

      render_json_dump(
        people: serialize_data(list.people, RosterPersonSerializer),
        more: list.more?,
        groups: list.group_names,
        open_to_all: Roster.new(vote).open?,
        added: added && serialize_data(added, BasicUserSerializer),
        removed: removed && serialize_data(removed, BasicUserSerializer),
      )
    end
  end
end
