# frozen_string_literal: true

module DiscourseBindingVote
  # When a vote closes, as someone asks for it.
  module ClosingTime
    MAXIMUM_PERIOD = 1.year

    class << self
      # The Time that a text names (see Instant), for a vote that opened at `opened_at` and stays open for
      # `least`. Raises Refusal for a text that is no time, and for a time that is past, too near to the
      # opening, or too far.
      def read(text, opened_at:, least:)
        time = Instant.read(text) || raise(Refusal.new(:malformed_closing_time))
        raise Refusal.new(:closing_time_past) if time.past?
        raise Refusal.new(:closing_time_too_far) if time > MAXIMUM_PERIOD.from_now
        # A minute's grace, so that the form may offer just the minimum period.
        if time < opened_at + least - 1.minute
          raise Refusal.new(:closing_time_too_near, count: least.in_hours.to_i)
        end
        time
      end

      # When a vote closes that opens now: as a text says it, else after the usual time of its kind.
      # Raises Refusal.
      def of_opening(vote, text)
        least = vote.minimum_period
        return [vote.terms.usual_days.days, least].max.from_now if text.blank?
        read(text, opened_at: Time.zone.now, least: least)
      end
    end
  end
end
