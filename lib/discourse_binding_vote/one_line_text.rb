# frozen_string_literal: true

module DiscourseBindingVote
  # A text on one line, as somebody gives it: a subject, the name of a thing or of a person. It has
  # nothing in it that cannot be seen, since who reads it has to see all that was written.
  module OneLineText
    CONTROLS = /[\p{Cc}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/
    # What turns the direction of the text behind it, be that the rest of a page.
    OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/
    # What is no space either.
    HARMFUL = /#{OVERRIDES}|(?![[:space:]])#{CONTROLS}/
    DIRECTIONS = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/
    # The blank of Braille is a sign by its nature, and letters are among the others.
    INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2800]/
    VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/

    # The scripts in which letters are joined, or kept from it, by signs that cannot be seen.
    JOINING =
      %w[
        Arabic
        Syriac
        Nko
        Mongolian
        Devanagari
        Bengali
        Gurmukhi
        Gujarati
        Oriya
        Tamil
        Telugu
        Kannada
        Malayalam
        Sinhala
        Tibetan
        Myanmar
        Khmer
      ].map { |script| "\\p{#{script}}" }.join
    # Invisible signs that change how their neighbours look, where they do: those between joining
    # letters, those of emoji, and those that choose the form of a letter.
    MEANT =
      Regexp.union(
        /(?<=[#{JOINING}])[\u200C\u200D](?=[#{JOINING}])/,
        /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})/,
        /(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]/,
        /(?<=[0-9#*])\uFE0F(?=\u20E3)/,
        /(?<=\u{1F3F4})[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}/,
        /(?<=\p{Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]/,
        /(?<=\p{Mongolian})[\u180B-\u180D\u180F]/,
        /(?<=[\u2801-\u28FF])\u2800(?=[\u2801-\u28FF])/,
      )

    class << self
      # The text in normal form, with single spaces and none at its ends; "" where it has nothing else.
      # Raises Refusal for what does not belong into one.
      def read(text)
        text = squish(text).unicode_normalize(:nfc)
        refuse(:control_character, text, CONTROLS)
        refuse(:direction_character, text, DIRECTIONS)
        refuse(:invisible_character, text.gsub(MEANT, ""), INVISIBLE)
        raise Refusal.new(:nothing_visible) if text.present? && !text.match?(VISIBLE)
        text
      end

      # A text of any kind that is kept already, on one line and without what does harm there.
      def clean(text)
        squish(text.gsub(HARMFUL, ""))
      end

      # The same for names that look alike, however they are written.
      def key(name)
        name.unicode_normalize(:nfkc).downcase(:fold).gsub(INVISIBLE, "")
      end

      private

      # Unlike String#squish it leaves a NUL at the end, to be refused.
      def squish(text)
        text.to_s.scrub.gsub(/[[:space:]]+/, " ").delete_prefix(" ").delete_suffix(" ")
      end

      def refuse(reason, text, characters)
        found = text[characters]
        raise Refusal.new(reason, code: format("U+%04X", found.ord)) if found
      end
    end
  end
end
