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
               :non_binding,
               :electorate,
               :post_edit,
               :test

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

    # How many people the binding ballots can come from in all, while that matters and is known.
    def include_electorate?
      object.electorate.present? && (object.open? || object.rule.needs_electorate?)
    end

    # The last edit of the first post, the version that it had when the vote opened, and the ballots
    # that had been cast by then.
    def post_edit
      {
        at: object.post_edited_at,
        version: object.post_version,
        ballots_before: object.ballots_before_edit,
      }
    end

    # Whether it is a test. Left out of all others.
    def include_test?
      object.test?
    end

    def include_post_edit?
      object.post_edited_at.present?
    end
  end
end
