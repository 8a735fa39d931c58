# frozen_string_literal: true

module DiscourseBindingVote
  # A row of CountedChanges: what was said of whose ballot, and the binding counts after it. Null is no
  # ballot.
  class CountedChangeSerializer < ApplicationSerializer
    attributes :id,
               :at,
               :username,
               :name,
               :changed_by,
               :before,
               :after,
               :binding_before,
               :binding_after,
               :changed,
               :binding,
               :turned

    # The plain name of someone without an account.
    def name
      object.voter_name
    end

    def include_name?
      name.present?
    end

    def before
      object.typed_before
    end

    def after
      object.typed_after
    end

    # How many ballots changed at once, of which this one is the last.
    def include_changed?
      object.changed > 1
    end

    def binding
      { plus: object.plus.to_i, zero: object.zero.to_i, minus: object.minus.to_i }
    end

    # Whether the rule was reached or lost by it. Left out where neither.
    def turned
      object.reached ? "reached" : "lost"
    end

    def include_turned?
      !!object.turned
    end
  end
end
