# frozen_string_literal: true

# Stands in for lib/rate_limiter/limit_exceeded.rb of Discourse. Left out: nothing that a plugin
# meets.
class RateLimiter::LimitExceeded < StandardError
  attr_reader :type, :available_in, :error_code

  def initialize(available_in, type = nil, error_code = nil)
    super()
    @available_in = available_in
    @type = type
    @error_code = error_code
  end

  def time_left
    RateLimiter.time_left(available_in)
  end

  # A sentence: one for this type of thing if there is one, else the general one.
  def description
    own = "rate_limiter.by_type.#{type.to_s.tr("-", "_")}"
    I18n.t(own, time_left: time_left, default: "").presence ||
      I18n.t("rate_limiter.too_many_requests", time_left: time_left)
  end
end
