# frozen_string_literal: true

module DiscourseBindingVote
  # Ballots as CSV (RFC 4180), one a row below a header.
  #
  # A spreadsheet takes a text that starts with =, +, - or @ (also full-width) for a formula. What people are free to
  # write (their names and reasons) gets an apostrophe before such a start. A choice is left as it is,
  # typed or counted: +1, -0 and +.5 are numbers to a spreadsheet, and can be nothing else. In a reply
  # people also type --1, which would be reckoned.
  class BallotSheet
    COLUMNS = %i[
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
    FREE_TEXTS = %i[username reason name recorded_by].freeze
    FORMULA = /\A\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/
    LINE_END = "\r\n"

    # ballots - Hashes of the COLUMNS
    def initialize(ballots)
      @ballots = ballots
    end

    def to_s
      rows = @ballots.map { |ballot| COLUMNS.map { |column| field(column, ballot[column]) } }
      [COLUMNS, *rows].map { |row| row.join(",") + LINE_END }.join
    end

    private

    def field(column, value)
      text = value.is_a?(Time) ? value.iso8601(3) : value.to_s
      text = "'#{text}" if free?(column, text) && text.match?(FORMULA)
      text.match?(/[",\r\n]/) ? %("#{text.gsub('"', '""')}") : text
    end

    def free?(column, text)
      FREE_TEXTS.include?(column) || (column == :typed && !Choice::FORM.match?(text))
    end
  end
end
