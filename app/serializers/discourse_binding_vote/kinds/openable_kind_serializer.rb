# frozen_string_literal: true

module DiscourseBindingVote
  # A kind as the form offers it that opens a vote in a topic. Texts are in the reader's language.
  class OpenableKindSerializer < ApplicationSerializer
    attributes :id,
               :name,
               :decides,
               :rule,
               :rule_text,
               :minimum_hours,
               :usual_days,
               :fields,
               :refusal

    def decides
      object.sentence(:decides)
    end

    def include_decides?
      decides.present?
    end

    def rule
      object.rule.to_h
    end

    # The rule in the reader's language.
    def rule_text
      RuleText.new(object.rule).to_h
    end

    # The least time that it would be open if it opened now.
    def minimum_hours
      ((vote.earliest_end - Time.zone.now) / 1.hour).ceil
    end

    def fields
      object.fields.map do |field|
        {
          id: field.id,
          type: field.type,
          required: field.required?,
          limit: field.limit,
          label: field.label,
          hint: field.hint,
          missing: field.missing,
        }
      end
    end

    # Why none can be opened now. Left out where one can.
    def refusal
      Refusal.new(:electorate_unknown).sentence
    end

    def include_refusal?
      object.rule.needs_electorate? && Roster.new(vote).electorate.nil?
    end

    private

    def vote
      @vote ||= Vote.new(topic: options[:topic], terms: object)
    end
  end
end
