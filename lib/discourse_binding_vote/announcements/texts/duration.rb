# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements::Texts
    # A time as long as a vote, in days and hours; one of less than an hour in minutes. In the current
    # locale.
    class Duration
      # seconds - a number
      def initialize(seconds)
        @minutes = (seconds / 60.0).round
      end

      def to_s
        hours = @minutes / 60
        return say(:minutes, @minutes) if hours == 0
        parts = { days: hours / 24, hours: hours % 24 }.reject { |_, count| count == 0 }
        parts.map { |unit, count| say(unit, count) }.join(", ")
      end

      private

      def say(unit, count)
        I18n.t("binding_vote.texts.duration.#{unit}", count: count)
      end
    end
  end
end
