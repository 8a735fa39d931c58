# frozen_string_literal: true

module DiscourseBindingVote
  # A text as a cell of a CSV file that no spreadsheet reckons, whatever it is.
  #
  # Spreadsheets take what starts with =, +, - or @ for a formula, and differ in what they pass over
  # before that, and in what parts the cells: a comma, in many countries a semicolon, or what somebody
  # chooses. Where another mark parts them, quotes in the middle of a line are letters like others. So
  # there is an apostrophe before each such sign with which a cell could start for one of them.
  module SheetText
    # Also as full-width, small, raised and lowered, and the proper minus.
    SIGNS = "=+\\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−"

    # What parts cells or rows.
    PARTING = ",;|¦，；｜﹐﹔、،؛\\p{Cc}\\u2028\\u2029"

    # What people write before a sign and mean no formula: "x: -1", "a - b". Only what could be reckoned
    # is looked for behind it.
    SOFTLY_PARTING = ":：~^\\p{Zs}"

    # What cannot be seen, and quotes.
    PASSED_OVER = "\\p{Z}\\p{C}\\p{Default_Ignorable_Code_Point}\\u2800\"'`´‘’“”"

    NUMBER = "[+\\-−]\\d*[.,]?\\d+[.,;:!?)]*"
    START = /(?:\A|[#{PARTING}])[#{PASSED_OVER}]*\K(?=[#{SIGNS}])/
    SOFT_START = /[#{SOFTLY_PARTING}][#{PASSED_OVER}]*\K(?=[#{SIGNS}]\P{Z})/
    FORMULA = /#{START}|#{SOFT_START}(?!#{NUMBER}(?:[#{SOFTLY_PARTING}]|\z))/

    # Always in quotes, since they may hold what parts cells.
    def self.cell(text)
      %("#{text.gsub(FORMULA, "'").gsub('"', '""')}")
    end
  end
end
