# frozen_string_literal: true

require_relative "words/besides"
require_relative "words/blockers"
require_relative "words/changes"
require_relative "words/claims"
require_relative "words/consent"
require_relative "words/dissent"
require_relative "words/leads"
require_relative "words/openings"
require_relative "words/uses"

module DiscourseBindingVote
  class BallotText
    # What kinds of words there are, each a letter; a line is read as the letters of its words (see
    # VoteLine). A phrase of several words has one kind. The screen's twin is
    # src/discourse/lib/replies/ballot-text/lexicon.ts.
    module Lexicon
      KINDS = [
        ["c", Words::Claims::BINDING],
        ["n", Words::Claims::NOT_BINDING],
        ["P", Words::Claims::COMMITTEE],
        ["r", Words::Claims::ROLES],
        ["Y", Words::Claims::AS],
        ["e", Words::Claims::SHORT_BINDING],
        ["q", Words::Claims::SHORT_NOT_BINDING],
        ["l", Words::Leads::LEADS],
        ["V", Words::Leads::VOTE],
        ["m", Words::Leads::SMALL],
        ["X", Words::Changes::WITHDRAWALS],
        ["X", Words::Changes::RETRACTIONS],
        ["R", Words::Changes::CORRECTIONS],
        ["g", Words::Openings::GREETINGS],
        ["t", Words::Openings::THANKS],
        ["a", Words::Consent::AGREEMENT],
        ["%", Words::Consent::IN_FAVOR],
        ["d", Words::Dissent::REFUSAL],
        ["z", Words::Dissent::ABSTENTION],
        ["o", Words::Openings::FILLERS],
        ["O", Words::Openings::ALSO],
        ["f", Words::Besides::FROM_ME],
        ["B", Words::Besides::BECAUSE],
        ["i", Words::Blockers::CONDITIONS],
        ["C", Words::Blockers::AFTERWARDS],
        ["Q", Words::Blockers::CIRCUMSTANCES],
        ["b", Words::Blockers::BUT],
        ["u", Words::Blockers::NEGATIONS],
        ["h", Words::Blockers::HEDGES],
        ["I", Words::Blockers::OPINIONS],
        ["p", Words::Blockers::PAST],
        ["s", Words::Blockers::TOLD],
        ["k", Words::Blockers::OTHERS],
        ["j", Words::Uses::INSTRUCTIONS],
        ["U", Words::Uses::OUTPUT],
        ["y", Words::Uses::COUNTS],
        ["A", Words::Uses::OPTIONS],
        ["&", Words::Blockers::JOINS],
        ["v", Words::Besides::RELATIONS],
        ["F", Words::Besides::FROM],
        ["L", Words::Besides::PLACES],
        ["D", Words::Besides::DETERMINERS],
        ["w", Words::Besides::THINGS],
        ["S", Words::Besides::STARTS],
      ].freeze
      SEPARATOR = /\s*[,\n]\s*/
      PIECE = /[A-Za-z0-9\u00C0-\u024F\u0400-\u04FF'._@-]+|./

      # The phrases of a list of words, which a comma or the end of a line parts.
      def self.phrases(words)
        words.strip.split(SEPARATOR)
      end

      # The kind of each phrase.
      PHRASES = KINDS.flat_map { |kind, words| phrases(words).map { |one| [one, kind] } }.freeze
      KIND_OF = PHRASES.to_h.freeze
      # How many pieces the longest phrase has that begins with one.
      LONGEST =
        PHRASES
          .map { |phrase, _kind| phrase.scan(PIECE) }
          .group_by(&:first)
          .transform_values { |phrases| phrases.map(&:size).max }
          .tap { |longest| longest.default = 0 }
          .freeze

      # The kind of the longest phrase that stands at one place of a line, and how many pieces it has;
      # nil where there is none.
      #
      # pieces - the folded words, signs and spaces of the line
      def self.phrase_at(pieces, index)
        longest = LONGEST[pieces[index]]
        longest.downto(1) do |length|
          kind = KIND_OF[length == 1 ? pieces[index] : pieces[index, length].join]
          return kind, length if kind
        end
        nil
      end
    end
  end
end
