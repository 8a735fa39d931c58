# frozen_string_literal: true

module DiscourseBindingVote
  # A kind of votes that is held in a topic, to one person. Texts are in that person's language.
  class HeldKindSerializer < ApplicationSerializer
    attributes :id,
               :name,
               :decides,
               :rule,
               :rule_text,
               :minimum_hours,
               :usual_days,
               :fields,
               :openable,
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
      object.fields.map { |field| KindFieldSerializer.new(field, root: false).as_json }
    end

    # Whether the person may open one. Left out for no.
    def openable
      true
    end

    def include_openable?
      scope.binding_vote_opening_of_kind_refusal(options[:topic], object).nil?
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
