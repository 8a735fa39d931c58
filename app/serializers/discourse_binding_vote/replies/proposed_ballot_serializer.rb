# frozen_string_literal: true

module DiscourseBindingVote
  # One of ProposedBallot.listed. What it says is null where its reply contradicts itself.
  class ProposedBallotSerializer < ApplicationSerializer
    TEXT_LENGTH = 1000

    attributes :id,
               :reply,
               :text,
               :typed,
               :choice,
               :sure,
               :claims_binding,
               :binding,
               :cast,
               :created_at

    has_one :user, serializer: BasicUserSerializer, embed: :objects

    # The number of the reply.
    def reply
      object.reply_number
    end

    # What the reply says (see ReplyText).
    def text
      ReplyText.of(object.reply_cooked, limit: TEXT_LENGTH)
    end

    def choice
      object.choice && Choice.name_of(object.choice)
    end

    def claims_binding
      object.claims_binding
    end

    # Whether it would bind.
    def binding
      object.binds
    end

    # What its author's ballot says already. Left out where there is none.
    def cast
      object.cast_before
    end

    def include_cast?
      cast.present?
    end

    # When the reply was written.
    def created_at
      object.replied_at
    end
  end
end
