# frozen_string_literal: true

module DiscourseBindingVote
  # How a vote ends: it is closed, which freezes its judgement as the outcome, or cancelled. Who may do
  # so, the Guardian says; at the closing time a job does.
  module Vote::Closable
    extend ActiveSupport::Concern

    DECISIONS = %w[passed too_few voted_down].freeze
    DECIDED = (DECISIONS - %w[too_few]).freeze

    class_methods do
      # Ends every vote whose closing time is over, each once, however often and late this runs. One
      # that fails is reported and does not hold up the others.
      def close_ended
        ended = where(closed_at: nil, closes_at: ..Time.zone.now).order(:closes_at).ids
        close_each(ended) { |vote| vote.end_by_itself if vote.ended? }
      end

      # Closes the votes whose kind wants that, once ballots to come can no longer change the outcome.
      def close_settled
        close_each(settled_ids) { |vote| vote.close_if_settled }
      end

      private

      def close_each(ids)
        ids.each do |id|
          locked(id) { |vote| yield vote if vote&.open? }
        rescue StandardError => error
          Discourse.warn_exception(error, message: "Binding vote #{id} could not be closed")
        end
      end

      def settled_ids
        where(closed_at: nil, closes_at: Time.zone.now..)
          .where("terms @> ?", { ends_early: true }.to_json)
          .where.not(electorate: nil)
          .select(columns_without_texts)
          .order(:closes_at)
          .select(&:settled?)
          .map(&:id)
      end
    end

    # Closes the vote: at any time after its closing time, and before it once the minimum period is
    # over.
    #
    # expected - the outcome that the closer expects, one of DECISIONS; nil takes any
    #
    # Raises Refusal.
    def close(by:, expected: nil)
      locked do
        raise Refusal.new(:already_closed) if !open?
        refuse_too_early
        apply_roster(by: Discourse.system_user)
        refuse_unexpected(expected)
        finish("closed", by: by, outcome: outcome_now)
      end
    end

    # What becomes of the vote at its closing time: it is closed, or, where the forum wants that, given
    # more time once because too few voted.
    def end_by_itself
      by = Discourse.system_user
      apply_roster(by: by)
      outcome_now == "too_few" && extendable? ? extend_deadline(by: by) : close(by: by)
    end

    # Closes the vote if it is settled, also by the roster of now.
    def close_if_settled
      by = Discourse.system_user
      apply_roster(by: by)
      finish("closed", event: "closed_early", by: by, outcome: outcome_now) if settled?
    end

    # Whether it may be closed, and further ballots can no longer change how it ends. One with too few
    # votes is never settled: somebody may still become binding.
    def settled?
      return false if electorate.nil? || !closable_at.past?
      remaining = [electorate - binding_counts.values.sum, 0].max
      DECIDED.include?(rule.settled_outcome(**rule_counts, remaining: remaining))
    end

    # Cancels the vote, at any time while it is open.
    #
    # reason - a plain text of at most Ballot::REASON_LIMIT characters, which has to be given
    #
    # Raises Refusal.
    def cancel(by:, reason:)
      reason = Ballot.clean_reason(reason) || raise(Refusal.new(:cancel_reason_missing))

      locked do
        raise Refusal.new(:already_closed) if !open?
        finish("cancelled", by: by, outcome: "cancelled", cancel_reason: reason)
      end
    end

    # The Time before which it does not end; of one that opens now where it is not opened yet. A test may
    # end at once.
    def earliest_end
      opened_at = created_at || Time.zone.now
      test? ? opened_at : terms.earliest_end(opened_at)
    end

    # From when on the vote may be closed.
    def closable_at
      [earliest_end, closes_at].min
    end

    private

    def finish(action, by:, event: action, **attributes)
      RosterRecord.keep(self, "closing")
      update!(closed_at: Time.zone.now, closed_by: by, revision: revision + 1, **attributes)
      VoteEvent.record(self, event, by: by)
      Publisher.new(self).public_send(action)
    end

    def refuse_too_early
      return if closable_at.past?
      time = ClosingTime.text(closable_at)
      raise Refusal.new(:too_early_to_close, time: time, least: terms.least_text)
    end

    def refuse_unexpected(outcome)
      return if outcome.nil? || outcome == outcome_now
      said = I18n.t("binding_vote.texts.outcomes_now.#{outcome_now}")
      raise Refusal.new(:changed_meanwhile, outcome: said)
    end

    # bin/recount derives it too, by src/discourse/lib/tally/outcome.ts.
    def outcome_now
      rule.outcome(**rule_counts)
    end
  end
end
