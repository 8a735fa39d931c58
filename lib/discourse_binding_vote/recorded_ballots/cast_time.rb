# frozen_string_literal: true

module DiscourseBindingVote
  # When a ballot was cast elsewhere, as someone says it.
  module CastTime
    # The Time that a text names (see Instant), in whole seconds. People know the minute: one in which
    # the vote opened is late enough. Raises Refusal.
    #
    # early - whether it may be before that: it is then the time at which the vote opened
    def self.read(text, opened_at:, early: false)
      time = Instant.read(text)&.floor || raise(Refusal.new(:malformed_cast_time))
      raise Refusal.new(:cast_in_future) if time.future?
      return time if time >= opened_at.beginning_of_minute
      early ? opened_at : raise(Refusal.new(:cast_before_opening))
    end
  end
end
