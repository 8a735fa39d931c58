# frozen_string_literal: true

module DiscourseBindingVote
  # Who is binding in a vote, and why: for everyone who may see the vote.
  class RostersController < BaseController
    def show
      limit_rate("rosters", 60, 1.minute)
      wanted = params.permit(:page, :waiting)
      page = wanted[:page].to_i.clamp(0, 1_000_000)
      waiting = wanted[:waiting] == "true"
      list = RosterList.new(vote, guardian: guardian, page: page, waiting: waiting)
      added, removed = list.changes

      render_json_dump(
        people: serialize_data(list.people, RosterPersonSerializer),
        more: list.more?,
        counts: list.counts,
        groups: list.group_names,
        open_to_all: list.open_to_all?,
        added: added && serialize_data(added, BasicUserSerializer),
        removed: removed && serialize_data(removed, BasicUserSerializer),
      )
    end
  end
end
