# frozen_string_literal: true

module DiscourseBindingVote
  # Closing a vote, which freezes its judgement as the outcome. Who may do so, the Guardian says.
  module Vote::Closable
    # Closes the vote: at any time after its closing time, and before it once the minimum period is
    # over.
    #
    # revision - the revision of the vote that the closer has seen; nil closes it as it is
    #
    # Raises Refusal.
    def close(by:, revision: nil)
      locked do
        raise Refusal.new(:already_closed) if !open?
        raise Refusal.new(:changed_meanwhile) if revision && revision != self.revision
        refuse_too_early

        update!(
          closed_at: Time.zone.now,
          closed_by: by,
          outcome: outcome_now,
          revision: self.revision + 1,
        )
        Publisher.new(self).closed
      end
    end

    # From when on the vote may be closed.
    def closable_at
      [created_at + self.class.minimum_period, closes_at].min
    end

    private

    def refuse_too_early
      return if closable_at.past?
      raise Refusal.new(:too_early_to_close, time: I18n.l(closable_at, format: :long))
    end

    # "too_few" where nothing but votes was lacking, "voted_down" where the votes were against it.
    # bin/recount derives it too, by src/discourse/lib/tally/outcome.ts.
    def outcome_now
      said = judgement
      return "passed" if said.reached?

      too_few = said.unmet == %w[minimum] || binding_plus + binding_minus < rule.minimum
      too_few ? "too_few" : "voted_down"
    end
  end
end
