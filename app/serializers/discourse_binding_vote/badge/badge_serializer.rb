# frozen_string_literal: true

module DiscourseBindingVote
  # As much of a vote as its badge in a list of topics tells. What goes without saying is left out: a list
  # has many of them, for everyone.
  class BadgeSerializer < ApplicationSerializer
    attributes :id, :revision, :rule, :closes_at, :closed_at, :outcome, :binding, :electorate, :test

    # The id of a preset, or the whole rule where it is none any more. Left out of the usual one.
    def rule
      preset == object.rule.to_h ? object.rule.id : object.rule.to_h
    end

    def include_rule?
      rule != Rule::DEFAULT
    end

    def include_closes_at?
      object.open?
    end

    def include_closed_at?
      !object.open?
    end

    def include_outcome?
      !object.open?
    end

    # The binding ballots on each side that has some.
    def binding
      object.binding_counts.reject { |_side, count| count == 0 }
    end

    def include_electorate?
      object.electorate.present? && (object.open? || object.rule.needs_electorate?)
    end

    def include_test?
      object.test?
    end

    private

    def preset
      Rule.all.find { |rule| rule.id == object.rule.id }&.to_h
    end
  end
end
