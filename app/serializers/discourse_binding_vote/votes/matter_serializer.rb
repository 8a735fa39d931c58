# frozen_string_literal: true

module DiscourseBindingVote
  # What a vote decides as it was written, and how it was to be decided.
  class MatterSerializer < ApplicationSerializer
    attributes :kind, :subject, :summary, :links, :fields, :period_hours

    # From its opening to its closing time.
    def period_hours
      ((object.closes_at - object.created_at) / 1.hour).round
    end
  end
end
