# frozen_string_literal: true

module DiscourseBindingVote
  # Monday to Friday, in the time zone of the setting `binding_vote_time_zone`. Holidays are not known.
  module WorkingDays
    class << self
      # So many working days later, at the same time of the day by the clocks of that zone. From a Saturday
      # or Sunday it counts from Monday, 0:00.
      #
      # count - a whole number from 0 up; with 0 the same Time
      #
      # Returns a Time in that zone.
      def after(time, count)
        from = time.in_time_zone(zone)
        return from if count == 0

        from = from.next_occurring(:monday).beginning_of_day if from.on_weekend?
        from.advance(days: days(from.to_date, count))
      end

      def zone
        ActiveSupport::TimeZone[SiteSetting.binding_vote_time_zone] ||
          ActiveSupport::TimeZone["UTC"]
      end

      private

      # How many days of the calendar these are, from a Monday to Friday on.
      def days(date, count)
        weeks, rest = count.divmod(5)
        over_weekend = date.wday + rest > 5 ? 2 : 0
        (7 * weeks) + rest + over_weekend
      end
    end
  end
end
