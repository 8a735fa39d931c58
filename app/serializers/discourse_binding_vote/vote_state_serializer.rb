# frozen_string_literal: true

module DiscourseBindingVote
  # Where a vote stands: what a list of topics, an open page and an answer to a cast need of it.
  class VoteStateSerializer < ApplicationSerializer
    attributes :id,
               :revision,
               :state,
               :rule,
               :closes_at,
               :closable_at,
               :closed_at,
               :outcome,
               :cancel_reason,
               :binding,
               :non_binding

    def include_cancel_reason?
      object.cancel_reason.present?
    end

    def rule
      object.rule.to_h
    end

    def binding
      object.binding_counts
    end

    def non_binding
      object.non_binding_counts
    end
  end
end
