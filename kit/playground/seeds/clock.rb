# frozen_string_literal: true

# Lets the seeds do things at the times at which they happened.
module Seeds::Clock
  extend ActiveSupport::Testing::TimeHelpers

  # Called by the time helpers where a test case has its own.
  def self.name
    "seeds"
  end

  # time - a Date (noon of it), or a number of days ago
  def self.time(time)
    time.is_a?(Numeric) ? time.days.ago : Time.utc(time.year, time.month, time.day, 12)
  end

  # Does the block at a time.
  def self.at(time, &block)
    travel_to(time, &block)
  end
end
