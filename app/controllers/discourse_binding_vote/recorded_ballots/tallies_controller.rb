# frozen_string_literal: true

module DiscourseBindingVote
  # What the replies of a topic come to, read as votes, be there a vote or not. Nothing is recorded.
  class TalliesController < BaseController
    requires_login
    limits "tallies", :show

    def show
      topic = find_seen(Topic, input[:topic_id])
      permit guardian.binding_vote_tallying_refusal(topic)
      kind = given_kind
      tally = ThreadTally.new(topic, kind: kind)

      render_json_dump(
        tally: {
          rule: kind.rule.to_h,
          electorate: tally.electorate,
          binding: tally.counts(binding: true),
          non_binding: tally.counts(binding: false),
          replies: serialize_data(tally.found, FoundReplySerializer),
          more: tally.more?,
        },
      )
    end

    private

    # The first of the table where none is given.
    def given_kind
      input[:kind] ? Kind.fetch(input[:kind]) : Kind.all.first
    end
  end
end
