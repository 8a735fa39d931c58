# frozen_string_literal: true

module DiscourseBindingVote
  # Who is binding in a vote, and why: for everyone who may see the vote.
  class RostersController < BaseController
    limits "rosters", :show

    def show
      list = RosterList.new(vote, guardian: guardian, page: page, waiting: input[:waiting] || false)
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
