# frozen_string_literal: true

module DiscourseBindingVote
  # The kinds of votes that somebody may open in a topic, for the form that opens one.
  class KindsController < BaseController
    requires_login
    limits "matters", :index

    def index
      topic = find_seen(Topic, input[:topic_id])
      permit guardian.binding_vote_opening_refusal(topic)
      kinds = guardian.openable_binding_vote_kinds(topic)
      render_json_dump(
        kinds:
          kinds.map { |kind| OpenableKindSerializer.new(kind, topic: topic, root: false).as_json },
      )
    end
  end
end
