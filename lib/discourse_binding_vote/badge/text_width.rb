# frozen_string_literal: true

module DiscourseBindingVote
  # How wide a text is in Verdana, the font of badges: the server has no font to measure with, and the
  # page that shows a badge as an image cannot tell it.
  module TextWidth
    # The advance widths of the letters from the space to the tilde, in thousandths of the font's size.
    ADVANCES = [
      *[352, 394, 459, 818, 636, 1076, 727, 269, 454, 454, 636, 818, 364, 454, 364, 454],
      *[636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 454, 454, 818, 818, 818, 545],
      *[1000, 684, 686, 698, 771, 632, 575, 775, 751, 421, 455, 693, 557, 843, 748, 787],
      *[603, 787, 695, 684, 616, 732, 684, 989, 685, 615, 685, 454, 454, 454, 818, 636],
      *[636, 601, 623, 521, 623, 596, 352, 623, 633, 274, 344, 592, 274, 973, 633, 607],
      *[623, 623, 427, 521, 394, 633, 592, 818, 592, 592, 525, 635, 454, 635, 818],
    ].freeze
    FIRST = " ".ord
    # Letters of the other alphabets are about as wide as the wide ones here; East Asian ones fill the
    # square.
    OTHER = 700
    SQUARE = 1000
    SQUARES = /\p{Han}|\p{Hiragana}|\p{Katakana}|\p{Hangul}|[\u3000-\u303F\uFF00-\uFF60]/

    # In the unit of the size. An accent stands on its letter, and takes no room.
    def self.of(text, size:)
      text.each_char.sum { |letter| advance(letter) } * size / 1000.0
    end

    # Whether every letter is one whose width is known.
    def self.known?(text)
      text.unicode_normalize(:nfd).delete("\u0300-\u036F").match?(/\A[ -~]*\z/)
    end

    def self.advance(letter)
      return SQUARE if letter.match?(SQUARES)
      return 0 if letter.match?(/\p{Mn}|\p{Cf}/)
      known = letter.unicode_normalize(:nfd).ord - FIRST
      known.between?(0, ADVANCES.size - 1) ? ADVANCES[known] : OTHER
    end
    private_class_method :advance
  end
end
