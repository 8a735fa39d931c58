# frozen_string_literal: true

module DiscourseBindingVote
  # What a vote decides as it was written, and how it was to be decided.
  class MatterSerializer < ApplicationSerializer
    attributes :kind, :subject, :summary, :links, :kind_fields, :fields, :period_hours

    # What its kind asks for.
    def kind_fields
      object.terms.fields.map { |field| KindFieldSerializer.new(field, root: false).as_json }
    end

    # From its opening to its closing time.
    def period_hours
      ((object.closes_at - object.created_at) / 1.hour).round
    end
  end
end
