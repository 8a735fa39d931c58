# frozen_string_literal: true

module DiscourseBindingVote
  # When a vote closes, as someone asks for it.
  module ClosingTime
    MAXIMUM_PERIOD = 1.year

    class << self
      # The Time that a text names (see Instant), for a vote that is open or opens now. Raises Refusal for a
      # text that is no time, and for a time that is past, too near to the opening, or too far.
      def read(text, vote)
        time = Instant.read(text) || raise(Refusal.new(:malformed_closing_time))
        raise Refusal.new(:closing_time_past) if time.past?
        raise Refusal.new(:closing_time_too_far) if time > MAXIMUM_PERIOD.from_now
        refuse_too_near(time, vote)
        time
      end

      # When a vote closes that opens now: as a text says it, else after the usual time of its kind.
      # Raises Refusal.
      def of_opening(vote, text)
        return [vote.terms.usual_days.days.from_now, vote.earliest_end].max if text.blank?
        read(text, vote)
      end

      # A Time in words, in the current locale and the time zone of working days.
      def text(time)
        I18n.l(time.in_time_zone(WorkingDays.zone), format: I18n.t("binding_vote.time_format"))
      end

      private

      # A minute's grace, so that the form may offer just the least time.
      def refuse_too_near(time, vote)
        earliest = vote.earliest_end
        return if time >= earliest - 1.minute
        said = { time: text(earliest), least: vote.terms.least_text }
        raise Refusal.new(:closing_time_too_near, **said)
      end
    end
  end
end
