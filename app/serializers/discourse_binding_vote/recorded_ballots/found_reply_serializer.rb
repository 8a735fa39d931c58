# frozen_string_literal: true

module DiscourseBindingVote
  # A ThreadTally::Found. What it says is null where the reply contradicts itself.
  class FoundReplySerializer < ApplicationSerializer
    attributes :post_number,
               :typed,
               :choice,
               :sure,
               :claims_binding,
               :binding,
               :counted,
               :created_at

    has_one :user, serializer: BasicUserSerializer, embed: :objects

    def typed
      object.said[:typed]
    end

    def choice
      object.choice && Choice.name_of(object.choice)
    end

    # Whether it is a vote for sure.
    def sure
      object.sure?
    end

    def claims_binding
      object.said[:claims_binding]
    end

    def binding
      object.binding
    end
  end
end
