# frozen_string_literal: true

module DiscourseBindingVote
  # A point in time, as people and programs write it.
  module Instant
    FORM =
      /
      \A(?<year>\+?\d{4,6})-(?<month>\d\d)-(?<day>\d\d)
      T(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d(?:\.\d{1,9})?)
      (?:Z|(?<sign>[+-])(?<hours>\d\d)(?::?(?<minutes>\d\d))?)\z
    /xi
    # As it stands in JSON, for PostgreSQL's to_char.
    JSON_FORM = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
    # No place on earth is further ahead of or behind UTC.
    OFFSETS = ((-12 * 60)..(14 * 60))

    class << self
      # The Time of a text of ISO 8601 with its offset; nil where it has none, or where no calendar or
      # clock shows such a time.
      def read(text)
        said = FORM.match(text.to_s)
        return if said.nil?

        day = [said[:year], said[:month], said[:day]].map(&:to_i)
        clock = [said[:hour].to_i, said[:minute].to_i, said[:second].to_r]
        offset = offset_in(said)
        return if !Date.valid_civil?(*day) || !on_clock?(*clock) || OFFSETS.exclude?(offset)

        Time.utc(*day, *clock).in_time_zone - offset.minutes
      end

      private

      def offset_in(said)
        return 0 if said[:sign].nil?
        # What is no number of minutes is out of any range.
        return OFFSETS.end + 1 if said[:minutes].to_i > 59
        "#{said[:sign]}1".to_i * (said[:hours].to_i * 60 + said[:minutes].to_i)
      end

      def on_clock?(hour, minute, second)
        hour < 24 && minute < 60 && second < 60
      end
    end
  end
end
