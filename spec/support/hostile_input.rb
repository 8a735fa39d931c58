# frozen_string_literal: true

# Values that a parameter of a type must refuse, in whatever way they are sent.
module HostileInput
  PARAMETERS = DiscourseBindingVote::Parameters
  MEGABYTE = "x" * 1_000_000

  # Of no type.
  STRUCTURES = [["1"], [], { "a" => "b" }, [["1"]], [{ "a" => ["b"] }], { "0" => "1" }].freeze
  UNREADABLE = ["a\0b", "\0", "1\0", "true\0"].freeze
  NUMBERS = [
    "-1",
    "9" * 30,
    "9223372036854775808",
    "-9223372036854775809",
    "1e3",
    "٣",
    " 7",
    "7 ",
    "7\n",
    "0x10",
    "1.0",
    "1_0",
    "+1",
    "NaN",
    "one",
    " ",
    MEGABYTE,
    "9" * 100_000,
  ].freeze
  TIMES = %w[
    tomorrow
    2027-02-30T12:00:00Z
    2027-02-29T12:00:00Z
    2027-13-01T12:00:00Z
    2027-00-10T12:00:00Z
    2027-04-31T12:00:00Z
    2026-12-10T00:00:00
    2026-12-10
    2026-12-10T12:00Z
    2026-W50-4T12:00:00Z
    2026-344T12:00:00Z
    2026-12-10T24:00:00Z
    2026-12-10T23:59:60Z
    2026-12-10T12:60:00Z
    2026-12-10T12:00:00+99:00
    2026-12-10T12:00:00+14:01
    2026-12-10T12:00:00-12:30
    2026-12-10T12:00:00+01:60
    2026-12-10T12:00:00CET
    99999999999-01-01T00:00:00Z
    99999-01-01T00:00:00Z
    -2026-12-10T12:00:00Z
    1796904000
    ٢٠٢٦-12-10T12:00:00Z
  ].push(" 2026-12-10T12:00:00Z", "2026-12-10T12:00:00Z\n", "2026-12-10 12:00:00Z", " ").freeze

  # In a form or a query these would be texts, which may be right.
  JSON_ONLY = {
    PARAMETERS::Text => [5, 1.5, true, false],
    PARAMETERS::Form => [1e300, true, false],
    PARAMETERS::Truth => [1, 0, 1.5],
    PARAMETERS::WholeNumber => [1.5, -1, 2**63, 10**30, true, false],
    PARAMETERS::Ids => [1.5, -1, true, false],
    PARAMETERS::ChoicesById => [1.5, 1, true],
    PARAMETERS::Upload => [5, true],
    PARAMETERS::Rows => [5, true, [5], [nil], [["key"]], [{ "cast_at" => 5 }]],
    PARAMETERS::Moment => [1_796_904_000, true],
    PARAMETERS::OneOf => [5, true],
    PARAMETERS::LinesByName => [5, true, ["unity"]],
  }.freeze

  class << self
    # What can be sent in any way.
    def texts(type)
      STRUCTURES + UNREADABLE + texts_of(type)
    end

    # What can be sent in JSON alone.
    def json(type)
      JSON_ONLY.find { |kind, _| type.is_a?(kind) }.last
    end

    private

    def texts_of(type)
      case type
      when PARAMETERS::Text
        limit = type.limit
        ["x" * (limit + 1), "é" * (limit + 1), MEGABYTE]
      when PARAMETERS::Form
        ["x", " ", "1e3", "+1 ", "＋1", MEGABYTE]
      when PARAMETERS::Truth
        ["yes", "no", "1", "0", "True", "FALSE", " true", "true\n", "on", "null", "t", MEGABYTE]
      when PARAMETERS::WholeNumber
        NUMBERS
      when PARAMETERS::Ids
        [
          "x",
          " ",
          ",",
          "1,",
          ",1",
          "1;2",
          "1, 2",
          "-1",
          "٣",
          "9" * 30,
          Array.new(type.most + 1, 1).join(","),
        ]
      when PARAMETERS::ChoicesById
        ["x", " ", "1", "1:", ":0", "1:+2", "1:0,", "1:0, 2:0", "#{"9" * 30}:0", "٣:0", "1:\n0"]
      when PARAMETERS::Upload
        ["x", " ", MEGABYTE]
      when PARAMETERS::Rows
        ["x", " ", "[]", [{ "choice" => "+1" }], [{ "cast_at" => "tomorrow" }]]
      when PARAMETERS::Moment
        TIMES
      when PARAMETERS::LinesByName
        ["x", " ", "unity"]
      when PARAMETERS::OneOf
        ["x", " ", "OPEN", "Strategy", "vote ", "everywhere\n", MEGABYTE]
      end
    end
  end
end
