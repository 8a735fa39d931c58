# frozen_string_literal: true

module DiscourseBindingVote
  module Texts
    # What someone wrote, for a post that may be someone else's and so have more power. An invisible
    # sign that breaks no line (U+2060, the word joiner) behind what begins a mention, an HTML tag or a
    # BBCode tag, and between the two halves of a Markdown link or image, leaves it just text, and reads
    # the same. An address stays as it is: it shows where it leads, and is there to be copied.
    module Borrowed
      JOINER = "\u2060"
      POWERS = /[@<\[]|\](?=[(\[])/

      # On one line, so that it can neither end a paragraph nor begin one.
      def self.text(text)
        text.squish.gsub(POWERS) { |sign| sign + JOINER }
      end
    end
  end
end
