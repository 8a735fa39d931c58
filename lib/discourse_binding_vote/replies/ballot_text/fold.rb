# frozen_string_literal: true

module DiscourseBindingVote
  class BallotText
    # What somebody wrote as the lists of words have it: in small letters, without accents. The screen's
    # twin is src/discourse/lib/replies/ballot-text/fold.ts.
    module Fold
      LETTERS = {
        "a" => "àáâãäåāăąæ",
        "c" => "çćĉċč",
        "d" => "ďđð",
        "e" => "èéêëēĕėęě",
        "g" => "ĝğġģ",
        "h" => "ĥħ",
        "i" => "ìíîïĩīĭįı",
        "j" => "ĵ",
        "k" => "ķ",
        "l" => "ĺļľŀł",
        "n" => "ñńņňŉŋ",
        "o" => "òóôõöøōŏőœ",
        "r" => "ŕŗř",
        "s" => "śŝşšßș",
        "t" => "ţťŧțþ",
        "u" => "ùúûüũūŭůűų",
        "w" => "ŵ",
        "y" => "ýÿŷ",
        "z" => "źżž",
        "е" => "ёѐ",
        "'" => "’‘ʼ`´",
        "-" => "‐‑–—−",
      }.freeze
      TO_FOLD = /[^ -@\[-_a-z{-~]/
      CAPITAL = /[A-ZÀ-ÖØ-ÞĀ-žȘȚЀ-Я]/

      FOLDED =
        LETTERS
          .flat_map { |base, letters| letters.chars.map { |letter| [letter, base] } }
          .to_h
          .tap do |folded|
            folded.default_proc =
              lambda do |_, letter|
                small = CAPITAL.match?(letter) ? letter.downcase : letter
                small == letter ? letter : folded.fetch(small, small)
              end
          end
          .freeze

      def self.of(text)
        TO_FOLD.match?(text) ? text.gsub(TO_FOLD, FOLDED) : text
      end
    end
  end
end
