# frozen_string_literal: true

module DiscourseBindingVote
  # A vote among those of the whole forum.
  class ListedVoteSerializer < VoteStateSerializer
    attributes :kind, :kind_name, :subject, :topic_id, :topic_url, :topic, :waiting

    # In the reader's language.
    def kind_name
      object.terms.name
    end

    def topic_url
      object.topic.relative_url
    end

    def topic
      {
        id: object.topic_id,
        title: object.topic.title,
        slug: object.topic.slug,
        category_id: object.topic.category_id,
      }
    end

    # Whether it waits for the binding ballot of the person who asks.
    def waiting
      true
    end

    def include_waiting?
      object.has_attribute?(:waiting) && object.waiting
    end
  end
end
