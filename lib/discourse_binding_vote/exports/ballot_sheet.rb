# frozen_string_literal: true

module DiscourseBindingVote
  # Ballots as CSV (RFC 4180) for spreadsheets, one a row below a header. It starts with a byte order
  # mark: without it, some of them take names in other scripts for garbage.
  #
  # What people are free to write cannot be taken for a formula (see SheetText). A choice is left as it
  # is, typed or counted: +1, -0 and +.5 are numbers to a spreadsheet, and can be nothing else. In a
  # reply people also type --1, which would be reckoned.
  class BallotSheet
    COLUMNS = %w[
      username
      choice
      typed
      binding
      reason
      reply
      cast_at
      name
      source_url
      recorded_by
    ].freeze
    MADE_HERE = %w[choice binding cast_at].freeze
    NUMBER = /\A[+\-−]?(?:\d+|\d*\.\d+)\z/
    BYTE_ORDER_MARK = "\uFEFF"
    LINE_END = "\r\n"

    # ballots - Hashes of the COLUMNS; anything that has `each`
    def initialize(ballots)
      @ballots = ballots
    end

    # Writes all of it to an IO.
    def write(io)
      io << BYTE_ORDER_MARK << COLUMNS.join(",") << LINE_END
      @ballots.each do |ballot|
        io << COLUMNS.map { |name| cell(name, ballot[name]) }.join(",") << LINE_END
      end
    end

    private

    def cell(name, value)
      plain = value.nil? || MADE_HERE.include?(name) || (name == "typed" && NUMBER.match?(value))
      plain ? value.to_s : SheetText.cell(value)
    end
  end
end
