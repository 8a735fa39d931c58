# frozen_string_literal: true

require_relative "fold"
require_relative "lexicon"

module DiscourseBindingVote
  class BallotText
    # A plain line, cut into words: a letter for the kind of each, and each as it was written. The
    # screen's twin is src/discourse/lib/replies/ballot-text/tokens.ts.
    class Tokens
      # Numbers. Whole ones are +1 and -1, however often the sign is repeated.
      PLUS = /[+＋﹢➕]/
      MINUS = /[\-−–—‐‑－﹣➖]/
      WHOLE = /[1１](?:[.．][0０]{1,3}|,[0０]{1,2})?/
      FRACTION = %r{1/[2-9]|[0０]?(?:[.．][0-9０-９]{1,3}|,[0-9０-９]{1,2})}
      # What makes a number part of a version, a date, a telephone number or an amount.
      ENDS = %r{(?![0-9０-９A-Za-z%°$€£@&*#^'’/\\_…]|[.,:．，][0-9０-９]|[\-–+][0-9(]|-ish|\.\.)}
      NUMBER =
        %r{
          (?:#{PLUS}{1,5}|#{MINUS}{1,5})(?:#{FRACTION}|#{WHOLE}|[0０])#{ENDS} |
          (?:±|\+/?[-−])[0０]#{ENDS}
        }x
      # More than anybody can vote.
      MANY = /\+{1,3}10{2,6}#{ENDS}/
      # Emoji, and how the forum writes them. Their tone says nothing.
      TONE = /[\u{1F3FB}-\u{1F3FF}]?/
      HEADED = /\A(#{NUMBER})(?:[ :]|\z)/
      IS_PLUS = /\A(?:#{PLUS}+#{WHOLE}|#{MANY}|👍#{TONE})\z/
      IS_MINUS = /\A(?:#{MINUS}+#{WHOLE}|👎#{TONE})\z/

      LETTER = /[A-Za-z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0400-\u04FF]/
      EMOJI =
        %r{
          [\u{1F000}-\u{1FBFF}\u2600-\u2794\u2798-\u27BF\u2B00-\u2BFF] | <3 | \\o/ |
          :[a-z][a-z0-9_+\-]{1,40}:(?::?t[1-6]:)? | [:;=]'?-?[)DPp3](?![A-Za-z0-9]) |
          [:;=]'?-?[(\/|](?!\S) | \^_+\^
        }x
      # A word, which is looked up, as is a sign of a script that writes none.
      WORD =
        /
          #{LETTER}+(?:(?:['’._@\-]|\+{1,2})#{LETTER}+)*@? |
          [\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]
        /x

      # What a line is made of, each with the letter of its kind: an address (a word like others), a
      # number, a bare 0, more than anybody can vote, thumbs up and down, other emoji, somebody who is
      # addressed, words and signs, which are looked up, and what parts them.
      PATTERNS = {
        " " => / /,
        "W" => %r{https?://[^ ]+},
        "N" => NUMBER,
        "Z" => /[0０]#{ENDS}/,
        "M" => MANY,
        "H" => /👍#{TONE}|:(?:\+1|thumbsup)(?::t[2-6])?:/,
        "J" => /👎#{TONE}|:(?:-1|thumbsdown)(?::t[2-6])?:/,
        "E" => EMOJI,
        "@" => /@[A-Za-z0-9_\-]+/,
        nil => WORD,
        "T" => /…|\.{2,}|。{2,}/,
        "." => /[.!~。！｡～]+/,
        "?" => /[?？]/,
        "," => /[,，、;；]/,
        ">" => /[-=]>|→|⇒/,
        "-" => /[\-–—]+/,
        ":" => /[:：]/,
        "=" => /=/,
        "(" => /[({（]/,
        ")" => /[)}）]/,
        "[" => /[\[【]/,
        "]" => /[\]】]/,
        "/" => %r{[/|]},
        "&" => /&/,
        '"' => /["“”„«»「」']/,
        "x" => /./,
      }.freeze
      KINDS = PATTERNS.keys.freeze
      TOKEN = /#{PATTERNS.values.map { |pattern| "(#{pattern})" }.join("|")}/

      NAME = /\A[A-Z\u00C0-\u00D6\u00D8-\u00DEА-Я]/
      VERSION = /\A(?:v?[0-9]+(?:\.[0-9]+)+|rc-?[0-9]+\z)/
      DIGITS = /\A[0-9]/
      DOING = /\A[a-z]{3,}ing\z/
      # "binding", its letters in some other order.
      MISSPELT = /\A((?:non|not|un)-?)?b[ind]{2,5}[ingd]{2,4}\z/
      AT = /\A[a-z.-]+@/

      attr_reader :kinds, :texts

      class << self
        # The Tokens of a plain line.
        def cut(line)
          matches = line.scan(TOKEN)
          found = matches.map { |groups| groups.index(&:itself) }
          pieces = matches.each_with_index.map { |groups, index| groups[found[index]] }
          new(*tell(pieces, KINDS.values_at(*found)))
        end

        # The number with which a line begins, whatever follows; nil where it begins otherwise.
        def number_at_head(line)
          HEADED.match(line)&.[](1)
        end

        # The side on which a number or a thumb counts: "+1", "0" or "-1". Fractions and signed zeros
        # express strength, and count as 0.
        def choice_of(typed)
          return "+1" if IS_PLUS.match?(typed)
          IS_MINUS.match?(typed) ? "-1" : "0"
        end

        private

        # The kinds of what is no space, those of words looked up, and what each of them is.
        def tell(pieces, kinds)
          folded = pieces.map { |piece| Fold.of(piece) }
          told = +""
          texts = []
          index = 0
          while index < pieces.size
            kind, length = kinds[index] || Lexicon.phrase_at(folded, index)
            if kind != " "
              told << (kind || unknown(pieces[index], folded[index]))
              texts << pieces[index]
            end
            index += length || 1
          end
          [told, texts]
        end

        # The kind of a word that no list has: a claim, a version, an amount, a mail address, a name,
        # something that is done, or another word.
        def unknown(word, folded)
          misspelt = MISSPELT.match(folded)
          return misspelt[1] ? "n" : "c" if misspelt
          return "w" if VERSION.match?(folded)
          return "#" if DIGITS.match?(folded)
          return "L" if AT.match?(folded)
          return "K" if NAME.match?(word)
          DOING.match?(folded) ? "G" : "W"
        end
      end

      def initialize(kinds, texts)
        @kinds = kinds
        @texts = texts
      end

      # The Tokens of a line that goes on in another one.
      def +(other)
        Tokens.new(kinds + other.kinds, texts + other.texts)
      end
    end
  end
end
