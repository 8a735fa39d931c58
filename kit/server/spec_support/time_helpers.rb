# frozen_string_literal: true

# Stands in for freeze_time and its like (spec/rails_helper.rb).
module TimeHelpers
  # Whether the time is frozen.
  class Freezer
    def self.frozen_at
      nil
    end
  end

  # Stops the clock at a time, for the block or until the end of the example.
  def freeze_time(now = Time.now)
    time = now.respond_to?(:to_time) ? now.to_time : Time.parse(now.to_s)
    time = Time.zone.parse(now) if now.is_a?(String)
    raise "nested freeze time not supported" if block_given? && Freezer.frozen_at

    Time.stubs(:now).returns(time.to_time)
    DateTime.stubs(:now).returns(time.to_datetime)
    Date.stubs(:today).returns(time.to_date)
    Freezer.stubs(:frozen_at).returns(time)
    return time if !block_given?

    begin
      yield
    ensure
      unfreeze_time
    end
  end

  def freeze_time_safe
    freeze_time(DateTime.parse("2014-08-26 12:00:00"))
  end

  def unfreeze_time
    [[Time, :now], [DateTime, :now], [Date, :today], [Freezer, :frozen_at]].each do |klass, method|
      klass.unstub(method)
    end
  end
end

RSpec.configure { |config| config.include TimeHelpers }
