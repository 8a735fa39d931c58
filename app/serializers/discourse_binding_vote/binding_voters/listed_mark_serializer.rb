# frozen_string_literal: true

module DiscourseBindingVote
  # A mark among those of the whole forum: where it holds, and what became of it. `user` is null where
  # a plain name is marked, or the account is deleted.
  class ListedMarkSerializer < MarkSerializer
    attributes :category, :vote, :lifted_by, :lifted_at, :can_lift

    has_one :user, serializer: BasicUserSerializer, embed: :objects

    # Its name is null where the category is deleted.
    def category
      { id: object.category_id, name: object.category&.name }
    end

    def include_category?
      object.category_id.present?
    end

    def vote
      {
        id: object.vote_id,
        subject: object.vote.subject,
        topic_url: object.vote.topic.relative_url,
        open: object.vote.open?,
      }
    end

    def include_vote?
      object.vote_id.present?
    end

    def lifted_by
      object.lifted_by&.username
    end

    # Whether the person who looks may lift it. Marks for a vote that is closed stay.
    def can_lift
      object.standing? && (object.vote.nil? || object.vote.open?) &&
        options[:scope].can_keep_binding_vote_roster?(object.roster_category)
    end
  end
end
