# frozen_string_literal: true

module DiscourseBindingVote
  # When a vote closes, as someone asks for it.
  module ClosingTime
    MAXIMUM_PERIOD = 1.year

    class << self
      # The Time that a text names (see Instant), for a vote that opened at `opened_at` and stays open for
      # `least`. Raises Refusal for a text that is no time, and for a time that is past, too near to the
      # opening, or too far.
      def read(text, opened_at:, least: minimum_period)
        time = Instant.read(text) || raise(Refusal.new(:malformed_closing_time))
        raise Refusal.new(:closing_time_past) if time.past?
        raise Refusal.new(:closing_time_too_far) if time > MAXIMUM_PERIOD.from_now
        # A minute's grace, so that the form may offer just the minimum period.
        if time < opened_at + least - 1.minute
          raise Refusal.new(:closing_time_too_near, count: least.in_hours.to_i)
        end
        time
      end

      # When a vote closes that opens now and says nothing of it.
      def default
        [SiteSetting.binding_vote_default_period_days.days, minimum_period].max.from_now
      end

      # The least time, from its opening, that a vote stays open.
      def minimum_period
        SiteSetting.binding_vote_minimum_period_hours.hours
      end
    end
  end
end
