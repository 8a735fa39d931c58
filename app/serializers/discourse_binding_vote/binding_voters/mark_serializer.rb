# frozen_string_literal: true

module DiscourseBindingVote
  # A mark as people see it. Accounts that are gone are null.
  class MarkSerializer < ApplicationSerializer
    attributes :id,
               :person,
               :binding,
               :scope,
               :kind,
               :kind_name,
               :reason,
               :marked_by,
               :marked_at,
               :together

    def binding
      object.binding
    end

    def scope
      object.scope
    end

    def marked_by
      object.marked_by&.username
    end

    def marked_at
      object.created_at
    end
  end
end
