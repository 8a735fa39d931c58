# frozen_string_literal: true

module DiscourseBindingVote
  # When a ballot was cast elsewhere, as someone says it.
  module CastTime
    # The Time that a text names (see Instant), in whole seconds. People know the minute: one in which
    # the vote opened is late enough. Raises Refusal.
    def self.read(text, opened_at:)
      time = Instant.read(text)&.floor || raise(Refusal.new(:malformed_cast_time))
      raise Refusal.new(:cast_in_future) if time.future?
      raise Refusal.new(:cast_before_opening) if time < opened_at.beginning_of_minute
      time
    end
  end
end
