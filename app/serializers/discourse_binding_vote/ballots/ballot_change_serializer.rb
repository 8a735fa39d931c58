# frozen_string_literal: true

module DiscourseBindingVote
  # A change of a ballot as everyone sees it: from what, to what, when and by whom. Null is no ballot.
  class BallotChangeSerializer < ApplicationSerializer
    attributes :before, :after, :binding_before, :binding_after, :changed_by, :at, :source

    def before
      object.typed_before
    end

    def after
      object.typed_after
    end

    def changed_by
      object.changed_by&.username
    end

    def at
      object.created_at
    end

    # Where it was cast, null where that was a reply that cannot be read any more. Left out where that
    # was here.
    def include_source?
      object.source_url_after.present?
    end
  end
end
