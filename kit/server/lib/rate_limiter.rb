# frozen_string_literal: true

# Stands in for lib/rate_limiter.rb of Discourse. Left out: Redis, for which this process keeps the
# times. At most so many are done within so many seconds, a sliding window. Staff are not limited,
# and nobody is in specs, unless they say RateLimiter.enable.
class RateLimiter
  LOCK = Mutex.new
  private_constant :LOCK

  class << self
    def disable
      @disabled = true
    end

    def enable
      @disabled = false
    end

    def disabled?
      @disabled
    end

    # The times at which something was done, newest first, by its key.
    def performances
      @performances ||= {}
    end

    def clear_all!
      LOCK.synchronize { performances.clear }
    end

    def time_left(seconds)
      if seconds <= 3
        I18n.t("rate_limiter.short_time")
      elsif seconds < 1.minute.to_i
        I18n.t("rate_limiter.seconds", count: seconds)
      elsif seconds < 1.hour.to_i
        I18n.t("rate_limiter.minutes", count: seconds / 1.minute.to_i)
      else
        I18n.t("rate_limiter.hours", count: seconds / 1.hour.to_i)
      end
    end
  end

  def initialize(user, type, max, secs, apply_limit_to_staff: false, error_code: nil)
    @user = user
    @type = type
    @max = max
    @secs = secs.to_i
    @apply_limit_to_staff = apply_limit_to_staff
    @error_code = error_code
    @key = "#{user&.id}:#{type}"
  end

  def can_perform?
    rate_unlimited? || LOCK.synchronize { under_limit?(Time.now.to_i) }
  end

  # Counts one more, or raises LimitExceeded (returns false, if asked not to raise).
  def performed!(raise_error: true)
    return true if rate_unlimited?

    now = Time.now.to_i
    return true if LOCK.synchronize { under_limit?(now) && record(now) }
    return false if !raise_error
    raise LimitExceeded.new(@secs - (now - times.last.to_i), @type, @error_code)
  end

  def rollback!
    LOCK.synchronize { times.shift } if !RateLimiter.disabled?
  end

  def clear!
    LOCK.synchronize { times.clear }
  end

  private

  def times
    RateLimiter.performances[@key] ||= []
  end

  def record(now)
    RateLimiter.performances[@key] = [now, *times].first(@max)
  end

  def under_limit?(now)
    @max > 0 && (times.size < @max || now - times.last >= @secs)
  end

  def rate_unlimited?
    !!(RateLimiter.disabled? || (@user&.staff? && !@apply_limit_to_staff))
  end
end
