# frozen_string_literal: true

require_relative "fold"
require_relative "tokens"
require_relative "words/changes"

module DiscourseBindingVote
  class BallotText
    # What a person's own lines are together. The screen's twin is
    # src/discourse/lib/replies/ballot-text/lists.ts.
    class Lists
      # Somebody's name, and whether that person is binding, in small letters.
      NAMED = /[^ ] ?\((?:(?:non|not|un)[ \-‐‑–]?)?binding\)\z/
      ANOTHER_NUMBER = /\A[+\-−–](?:[2-9]|1[0-9])/
      AMOUNT = /\A(?:[0-9]+\z|0[.):] )/
      ANOTHER_ITEM = /\A[0-9]{1,2}(?:[.):]|[ -]|\z)/
      # "no (-1)"
      BRACKETED = /\([+\-−–±]?[01]\)/
      # A line of more words than a greeting or a name.
      PROSE = /\A(?:[^ ]+ ){3}[^ ]/

      # So many lines beside the votes may take them back.
      MOST_OTHERS = 20
      RETRACTED =
        [Words::Changes::RETRACTIONS, Words::Changes::CHANGES_OF_MIND].flat_map do |words|
          Lexicon.phrases(words)
        end
      TAKES_BACK =
        /
          (?:\A|[.:;!?-][ ]?)(?:(?:actually|and|but|edit|hm+|no|ok|oops|sorry|update|wait|well)[ ])*
          #{Regexp.union(RETRACTED)}(?![a-z'])
        /x

      # lines - an Array of OwnLines::Lines
      def initialize(lines)
        @votes = lines.flat_map(&:votes)
        @others = lines.select { |line| line.votes.empty? }.map(&:text)
      end

      # Whether they list who voted how, or what the options are, so that a line among them that looks
      # like a vote is none.
      def list?
        headed? || names? || amounts? || others?(BRACKETED) || others?(ANOTHER_NUMBER) || others?(AMOUNT) ||
          (claims.include?(true) && claims.include?(false))
      end

      # Whether a thumb among them is a reaction to what stands below it.
      def react?
        others?(PROSE)
      end

      # Whether one of them takes a vote in another one back.
      def take_back?
        @others.first(MOST_OTHERS).any? { |text| TAKES_BACK.match?(Fold.of(text).delete(",")) }
      end

      private

      def others?(pattern)
        @others.any? { |text| pattern.match?(text) }
      end

      def headed?
        choices = @votes.map(&:choice)
        numbers = @others.filter_map { |text| Tokens.number_at_head(text) }
        numbers.any? { |number| !choices.include?(Tokens.choice_of(number)) }
      end

      def names?
        @votes.count(&:named?) > 1 ||
          @others.count { |text| NAMED.match?(text.downcase(:ascii)) } > 1
      end

      def amounts?
        zeros = @votes.count(&:zero?)
        zeros > 1 || (zeros > 0 && others?(ANOTHER_ITEM))
      end

      def claims
        @votes.map(&:claims_binding)
      end
    end
  end
end
