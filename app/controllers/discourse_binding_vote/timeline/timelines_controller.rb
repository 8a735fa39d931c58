# frozen_string_literal: true

module DiscourseBindingVote
  # How a vote went: for everyone who may see it.
  class TimelinesController < BaseController
    limits "timelines", :show, :changes

    def show
      timeline = Timeline.new(vote, guardian)

      render_json_dump(
        from: timeline.from,
        to: timeline.to,
        moments: serialize_data(timeline.moments, CountedChangeSerializer),
        total: timeline.total,
        events: serialize_data(timeline.events, TimelineEventSerializer),
      )
    end

    # Every change by itself, a page at a time.
    def changes
      list = CountedChanges.new(vote).page(page)
      render_json_dump(
        changes: serialize_data(list.rows, CountedChangeSerializer),
        more: list.more?,
      )
    end
  end
end
