# frozen_string_literal: true

module DiscourseBindingVote
  # A vote among those of the whole forum.
  class ListedVoteSerializer < VoteStateSerializer
    attributes :kind, :subject, :topic_id, :topic_url

    def topic_url
      object.topic.relative_url
    end
  end
end
