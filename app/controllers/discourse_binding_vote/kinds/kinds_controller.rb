# frozen_string_literal: true

module DiscourseBindingVote
  # The kinds of votes that are held in a topic, for those who may open one there and for those who may see
  # what its replies come to.
  class KindsController < BaseController
    requires_login
    limits "matters", :index

    def index
      topic = find_seen(Topic, input[:topic_id])
      permit guardian.binding_vote_tallying_refusal(topic)
      kinds = Kind.all.select { |kind| kind.in_category?(topic.category_id) }
      render_json_dump(kinds: kinds.map { |kind| json_of(kind, topic) })
    end

    private

    def json_of(kind, topic)
      HeldKindSerializer.new(kind, scope: guardian, topic: topic, root: false).as_json
    end
  end
end
