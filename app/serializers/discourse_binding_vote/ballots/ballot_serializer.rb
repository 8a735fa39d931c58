# frozen_string_literal: true

module DiscourseBindingVote
  # A ballot as everyone sees it. Its user is null once the account is deleted, and where it is recorded
  # under a plain name.
  class BallotSerializer < ApplicationSerializer
    attributes :id,
               :choice,
               :typed,
               :reason,
               :binding,
               :reply,
               :reply_says,
               :claims_binding,
               :cast_at,
               :name,
               :recorded

    has_many :changes, serializer: BallotChangeSerializer, embed: :objects
    has_one :user, serializer: BasicUserSerializer, embed: :objects

    def choice
      Choice.name_of(object.choice)
    end

    def binding
      object.binding
    end

    # The number of the reply in which it is argued. Left out where there is none that can be read.
    def reply
      object.reply.post_number
    end

    def include_reply?
      object.reply.present?
    end

    # What that reply says now, as typed, and null where it says no vote. Left out where it does not
    # differ from the ballot.
    def include_reply_says?
      object.reply_differs?
    end

    # Whether that reply calls it binding, or non-binding. Left out where it says neither.
    def claims_binding
      object.reply_claims_binding
    end

    def include_claims_binding?
      !claims_binding.nil?
    end

    # Left out where the ballot is as it was first cast.
    def include_changes?
      object.history.present? && object.history.many?
    end

    def changes
      object.history
    end

    def cast_at
      object.updated_at
    end

    def name
      object.voter_name
    end

    def include_name?
      name.present?
    end

    # Left out for the person whose own it is.
    def include_user?
      !options[:own]
    end

    # By whom, null once that account is deleted, and from where, null where that was a reply that cannot
    # be read any more. Left out where it was cast here.
    def recorded
      { by: object.recorded_by&.username, url: object.source }
    end

    def include_recorded?
      object.recorded?
    end
  end
end
