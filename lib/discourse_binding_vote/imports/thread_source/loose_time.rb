# frozen_string_literal: true

module DiscourseBindingVote
  class ThreadSource
    # A point in time, as mail programs, archives and people write it.
    module LooseTime
      LONGEST = 100
      YEAR = /(?<!\d)\d{4}(?!\d)/
      # Of 03/04/2026 nobody knows which is the month.
      AMBIGUOUS = %r{\A\s*\d{1,2}/\d{1,2}/\d{4}}
      # What stands behind the offset, as in "+0100 (CET)".
      ASIDE = /\([^()]*\)/

      # The Time in whole seconds; nil where the text names none, or one that has not come yet. A time
      # without an offset is one of UTC.
      def self.read(text)
        text = text.to_s.gsub(ASIDE, " ").squish
        return if text.length > LONGEST || !text.match?(YEAR) || text.match?(AMBIGUOUS)

        time = DateTime.parse(text).to_time.in_time_zone
        time if !time.future?
      rescue Date::Error, RangeError
        nil
      end
    end
  end
end
