# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements::Texts
    # What someone wrote, for a post that may be someone else's and so have more power: Markdown that
    # cooks to just that text, whatever it holds.
    #
    # Letters, numbers and what is no ASCII stay. A sign of ASCII stays where it is known to mean
    # nothing, and is an entity elsewhere: mails of plain text have the sign itself, as Discourse decodes
    # entities for them. Mentions, hashtags, emoji, dates and checkboxes are looked for once entities are
    # decoded, within a stretch of text. There an empty comment, of which nothing is cooked, ends the
    # stretch behind the sign that would begin one.
    module QuotedText
      COMMENT = "<!---->"
      # Breaks no line and cannot be seen.
      JOINER = "\u2060"
      SIGN = /[!-\/:-@\[-`{-~]/
      NAMED = { "&" => "&amp;", "<" => "&lt;", ">" => "&gt;", '"' => "&quot;" }.freeze

      # A letter or a number.
      WORD = '\p{L}\p{M}\p{N}'
      # Anything may stand beyond the ends of a text, so that they are named where they do not matter.
      HARMLESS =
        %r{
          (?<=[#{WORD})+\#%])[.!?](?=[ )]|\z) | # the end of a clause
          (?<=[#{WORD})+\#%]),(?=[ )]) |
          (?<=[#{WORD}])[:;](?=[ ]|\z) |
          (?<=[#{WORD})\#])[:;](?=[ ]) |
          (?<=[0-9])\.(?=[0-9]) | # a version
          (?<=[0-9]),(?=[0-9]) |
          (?<=[0-9]):(?=[0-9]{1,2}(?:[ ]|\z)) | # a time, a ratio
          (?<=[A-Z0-9]):(?![^\s:/.,]+(?::|\z)) | # no emoji
          (?<=[A-Z0-9]); |
          (?<=[0-9])%(?=[ ,)]|\z) |
          \((?!(?:c|r|p|tm|pa)(?:\)|\z)) | # but for ©, ®, §, ™ and ¶
          (?<=[#{WORD}.!?+%)])\) |
          (?<=[#{WORD})])-(?=[#{WORD}(]) | # within a word, or alone
          (?<=[ ])[-&=](?=[ ]) |
          (?<=[#{WORD}+])\+(?=[#{WORD}+ ,)]|\z) |
          (?<=[ ])\+(?=[#{WORD} ]) |
          (?<=[#{WORD} )])/(?=[#{WORD} (]) |
          (?<=[#{WORD}])=(?=[#{WORD}]) |
          (?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]) |
          (?<=[A-Za-z])\#(?=[ ,:)]|\z) |
          (?<=[ ])[@\#](?=[ ])
        }xi
      # Compiled once, since that takes longer than any text.
      KNOWN = /#{HARMLESS}|(?<sign>#{SIGN})/
      # The number of a list.
      NUMBER = /\A[0-9]+\K[.)](?=[ ]|\z)/
      # What begins something in what is decoded.
      BEGINNING = /\A(?:[@#:;^]|-\)|\[(?:date|[ x]?\]|\z))/i
      # Of these the comment is enough.
      ENDED = %w[@ # : ;].freeze
      # Discourse takes that out of all it cooks, and comments before it.
      REMOVED = "[removed]"

      class << self
        # On one line, so that it can neither end a paragraph nor begin one.
        def markdown(text)
          OneLineText
            .clean(text)
            .gsub(KNOWN) { $~[:sign] ? write($~[:sign], $~.post_match) : $& }
            .sub(NUMBER) { |sign| entity(sign) }
        end

        private

        def write(sign, rest)
          said = sign + rest
          return entity(sign) + JOINER if said.start_with?(REMOVED)
          return entity(sign) if !said.match?(BEGINNING)
          (ENDED.include?(sign) ? sign : entity(sign)) + COMMENT
        end

        def entity(sign)
          NAMED.fetch(sign) { "&##{sign.ord};" }
        end
      end
    end
  end
end
