# frozen_string_literal: true

module DiscourseBindingVote
  # A choice as people type it, and the side on which it counts. Signed zeros and fractions express
  # strength; they are kept as typed and counted as 0 (https://www.apache.org/foundation/voting.html).
  # Whoever casts a ballot types one of these forms; in the text of a reply there are more of them (see
  # BallotText).
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

    # 1, 0 or -1 for what was typed as a choice, be it here or in a reply.
    def self.value_of(typed)
      SIDES.fetch(BallotText::Tokens.choice_of(typed), 0)
    end

    # "+1", "0" or "-1" for 1, 0 or -1.
    def self.name_of(value)
      SIDES.key(value) || "0"
    end

    # What the text of a reply says, in its author's words, for the side that its author agreed to;
    # nil where that is none.
    #
    # side - "+1", "0" or "-1"
    def self.in_text(raw, side:)
      return if !(SIDES.key?(side) || side == "0")
      text = BallotText.find_all(raw).find { |said| said.choice == side }
      new(text ? text.typed : side, SIDES.fetch(side, 0))
    end

    # The Choice of a text that is kept as typed, be it from a reply.
    def self.kept(typed)
      read(typed) || in_text(typed, side: BallotText.read(typed).choice)
    end

    def initialize(typed, value = SIDES.fetch(typed, 0))
      @typed = typed
      @value = value
    end
  end
end
