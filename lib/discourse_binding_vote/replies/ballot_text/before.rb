# frozen_string_literal: true

require_relative "chunks"

module DiscourseBindingVote
  class BallotText
    # What stands before a number in its line, as the kinds of its words. The screen's twin is
    # src/discourse/lib/replies/ballot-text/before.ts.
    class Before
      CLAIM = Chunks::CLAIM

      # What may stand before a vote and leaves it one.
      KNOWN = [
        # A greeting, and thanks for something, up to a mark.
        /g[KWLgwomS&DGVk@]{0,4}[,.:-]+/,
        /t[^cnPNZMiRjh.,:?T()\[\]-]{0,20}[,.:-]+/,
        /t[K@]{0,2}/,
        # A claim, a role, a heading.
        /#{CLAIM}[:,-]*/,
        /Y[mPrKWcn&]{1,4}o?[,:-]+/,
        /r+o,/,
        /\[V\]:?/,
        /V(?:#{CLAIM})?[:=>]/,
        /v:/,
        # A change names the old vote too, which is none any more; nor is one that is withdrawn.
        /lF?[NZ]v/,
        /X[NZ]#{CLAIM}?[,.&]*/,
        # Who votes, be it that the vote comes from another place.
        /l[Fv]D?[WKp]{0,2}[LV]+[:,-]?/,
        /l[:=>]?-?/,
        /m/,
        # "As on the dev list:"
        /oD?[WKp]{0,2}L+[:,-]+/,
        # Agreement, regret, and what says nothing.
        /d,?b,?/,
        /[ad%](?:[vDmwQ]+[,.:-]+|[,.:-]*)/,
        /[gzoOEf][,.:-]*/,
      ].freeze
      # A correction, a change of which one may doubt that it is one, or somebody who is addressed.
      DOUBTFUL = [*KNOWN, /&[,:]*/, /@,?/, /r+:/, /R[,:]*/, /[iu],/, /[NZ]#{CLAIM}?>/].freeze

      SURE = /\A(?>#{KNOWN.join("|")})*\z/
      MENDED = /\A(?>#{DOUBTFUL.join("|")})*\z/
      OLD_VOTE = /\A.*>/

      # A vote that ends what has begun as something else.
      WITH_LEAD = /\A(.*?)([oOa]*l[lmofacnrPE]*:?m*)\z/
      AFTER_MARK = /\A(.*)([,-]+[&oO,]*[mofa%EcnPld]*)\z/
      AFTER_JOIN = /\A(.*)([&b],?[ofa%EcnPd]*)\z/
      AFTER_COLON = /\A(.*[SaGl].*)(:[mofa%EcnP]*)\z/
      AFTER_VERB = /\A(.*[Sl].*)(&V)\z/
      SENTENCE = /\A(.*[.?T])([^.?T]*)\z/
      # So many words of a sentence are read.
      END_SIZE = 40
      # What numbers a line, or names an option.
      LABEL = /\A[#KW]?\.?\z/
      LAST_CLAUSE = /[^,:&-]*\z/

      # What makes a number another thing: anywhere in the sentence, in the same clause, where nothing
      # leads to the number, and at the head of the line.
      ANOTHER = /[iIjUyRA?"(\[=]|(?<!a)Q/
      ANOTHER_WITH_LEAD = /[ij?"(\[=]/
      ANOTHER_IN_CLAUSE = /[uhpskj#NZVx>QIUyRA]/
      # "…, so": what is said before it has led to the vote.
      CONCLUDES = /[,-][&b]+[oO]*\z/
      NO_PROSE = /[j?"(\[=]/
      ANOTHER_IF_BARE = /[Csk:VNZ]|h\z|\A[#K,@]*\z|\Al[^S]*\z/
      ANOTHER_LINE = /\A[-(\[#x]/

      # level - how certain it leaves that the number is a vote: 0 for not at all, 1 for probably, 2 for
      #         beyond doubt
      # round - what of it may hold a claim
      attr_reader :level, :round

      # Whether a line is nothing but what may stand before a vote.
      def self.opening?(kinds)
        SURE.match?(kinds)
      end

      def initialize(before)
        @level, @round = read(before) || [0, ""]
      end

      private

      def read(before)
        return 2, before if SURE.match?(before)
        return 1, before.sub(OLD_VOTE, "") if MENDED.match?(before)
        return if ANOTHER_LINE.match?(before)

        earlier, sentence = SENTENCE.match(before)&.captures || ["", before]
        return if earlier.include?("j")
        return 1, sentence if !LABEL.match?(earlier) && MENDED.match?(sentence)
        read_sentence(sentence.chars.last(END_SIZE).join)
      end

      def read_sentence(sentence)
        told, lead = WITH_LEAD.match(sentence)&.captures
        return 1, lead if told && !another_before_lead?(told)

        clause, bare =
          (
            AFTER_MARK.match(sentence) || AFTER_JOIN.match(sentence) ||
              AFTER_VERB.match(sentence) || AFTER_COLON.match(sentence)
          )&.captures
        return if clause.nil? || ANOTHER.match?(clause) || ANOTHER_IF_BARE.match?(clause)
        [1, bare]
      end

      def another_before_lead?(told)
        another = CONCLUDES.match?(told) ? NO_PROSE : ANOTHER_WITH_LEAD
        another.match?(told) || ANOTHER_IN_CLAUSE.match?(told[LAST_CLAUSE])
      end
    end
  end
end
