# frozen_string_literal: true

module DiscourseBindingVote
  # A choice as people type it, and the side on which it counts. Signed zeros and fractions express
  # strength; they are kept as typed and counted as 0 (https://www.apache.org/foundation/voting.html).
  class Choice
    FORM = /\A(?:[+-]1|[+-]?0|[+-]?0?\.\d{1,3})\z/
    SIDES = { "+1" => 1, "-1" => -1 }.freeze

    # typed - what was typed, as it was typed
    # value - 1, 0 or -1
    attr_reader :typed, :value

    # The Choice that is typed so, or nil where that is none.
    def self.read(typed)
      new(typed) if typed.is_a?(String) && FORM.match?(typed)
    end

    # "+1", "0" or "-1" for 1, 0 or -1.
    def self.name_of(value)
      SIDES.key(value) || "0"
    end

    def initialize(typed)
      @typed = typed
      @value = SIDES.fetch(typed, 0)
    end
  end
end
