# frozen_string_literal: true

module DiscourseBindingVote
  # A TimelineEvents::Event.
  class TimelineEventSerializer < ApplicationSerializer
    attributes :type, :at, :by, :closes_at_before, :closes_at_after

    def include_by?
      object.by.present?
    end

    def include_closes_at_before?
      object.closes_at_before.present?
    end

    def include_closes_at_after?
      object.closes_at_after.present?
    end
  end
end
