# frozen_string_literal: true

require_relative "after"
require_relative "before"
require_relative "tokens"

module DiscourseBindingVote
  class BallotText
    # A vote that one line of a person's own words says. The screen's twin is
    # src/discourse/lib/replies/ballot-text/vote-line.ts.
    class VoteLine
      MOST_NUMBERS = 6
      AGAIN = /\AN(?:[,&oO]*N)+[.EH]*\z/
      DONE = /\A[.EH:]*\z/
      ZERO_TAIL = /\A[.:EH]*\z|\A,?B|\A[,.-]?z|\A[,.-][lSdatu]|\A\(S/
      # "I abstain: 0"
      ABSTAINS = /z[,:-]*\z/
      # "I agree (+1)"
      OPENS = /\A[ad%zlo,]+\(\z/
      # "I am -0 on the name"
      OWN = /l/
      OF_PART = /\Av[DmwGKWk]+\.*\z/
      # "(binding / non-binding)", as in a template
      EITHER = %r{[ceP]/[nq]|[nq]/[ceP]}
      ALSO_ALONE = /\A[^lfcnP]*O[^lfcnP]*\z/
      # What follows an option that is ticked in the list of a call.
      TICKED_TAIL = /\A[.EH:]*\z|\A,|\A[,:-]*[Aadzuw]/

      # The kind of the thumb that says the same.
      THUMBS = { "+1" => "H", "-1" => "J" }.freeze
      SURE_THUMB = /\A[HJ](?:#{Chunks::CLAIM}|f)*[.E]*\z/
      THUMB = /\A[^HJM]*[HJ][.E]*\z/
      AGREES = /[al%m]/
      MANY = /\A(?:[lmadoEt][,.:-]*)*M(?:#{Chunks::CLAIM}|[fE]|vD)*(?:[.EH]*|[,.-]*[at][^NZM]*)\z/

      # typed          - what was typed
      # choice         - "+1", "0" or "-1"
      # claims_binding - true, false or nil where nothing is said
      # number         - how many numbers stand before it in the line
      attr_reader :typed, :choice, :claims_binding, :number

      class << self
        # The VoteLines of a line's Tokens, in their order.
        def read(tokens)
          numbers = (0...tokens.kinds.size).select { |index| "NZ".include?(tokens.kinds[index]) }
          return read_sign(tokens) if numbers.empty?
          return [new(tokens.texts.first, "", sure: false)] if repeated?(tokens, numbers)

          numbers
            .first(MOST_NUMBERS)
            .each_with_index
            .filter_map { |index, number| read_number(tokens, index, number) }
        end

        # The VoteLines of an option that is ticked: "[x] +1 approve".
        #
        # tokens - what stands behind the tick
        # listed - whether other options stand beside it
        def read_ticked(tokens, listed:)
          return [] if !tokens.kinds.start_with?("N", "Z")

          after = After.new(tokens.kinds[1..])
          return [] if after.tail.match?(/[NZ]/) || !(listed || TICKED_TAIL.match?(after.tail))
          [new(tokens.texts.first, after.beside, sure: true, alone: DONE.match?(after.tail))]
        end

        private

        # Whether they are one vote that is said again and again, and nothing else.
        def repeated?(tokens, numbers)
          choices = tokens.texts.values_at(*numbers).map { |typed| Tokens.choice_of(typed) }
          AGAIN.match?(tokens.kinds) && choices.uniq.one?
        end

        def read_number(tokens, index, number)
          typed = tokens.texts[index]
          thumb = THUMBS[Tokens.choice_of(typed)]
          said = thumb ? tokens.kinds.tr(thumb, "E") : tokens.kinds
          before, after = sides(said, index)
          round = before.round + after.beside
          told = OWN.match?(before.round) && OF_PART.match?(after.tail) ? 1 : after.level
          level = [before.level, told, ALSO_ALONE.match?(round) ? 1 : 2].min
          zero = said[index] == "Z"
          return if EITHER.match?(round)
          return if level.zero? || (zero && !zero_fits?(before, after))

          new(
            typed,
            round,
            number: number,
            sure: level == 2,
            first: before.level == 2,
            alone: before.level == 2 && DONE.match?(after.tail),
            zero: zero && round.empty?,
            named: after.tail == "K",
          )
        end

        # What stands before a number and what stands behind it, without brackets round it.
        def sides(said, index)
          bracketed = OPENS.match?(said[0, index]) && said[index + 1] == ")"
          before = Before.new(said[0, bracketed ? index - 1 : index])
          [before, After.new(said[(bracketed ? index + 2 : index + 1)..])]
        end

        def zero_fits?(before, after)
          (before.level == 2 || ABSTAINS.match?(before.round)) && ZERO_TAIL.match?(after.tail)
        end

        # Thumbs alone, and more than anybody can vote.
        def read_sign(tokens)
          kinds = tokens.kinds
          index = kinds.index(/[HJM]/)
          sure = SURE_THUMB.match?(kinds)
          return [] if !sure && !thumb_agrees?(kinds, index) && !MANY.match?(kinds)

          sign = kinds[index]
          typed = tokens.texts[index].sub(/\A:.*/, sign == "H" ? "👍" : "👎")
          [new(typed, kinds, sure: sure, thumb: sign != "M")]
        end

        # Whether a thumb ends what agrees, such as "I agree! 👍".
        def thumb_agrees?(kinds, index)
          return false if !THUMB.match?(kinds)
          before = kinds[0, index]
          AGREES.match?(before) && Before.opening?(before)
        end
      end

      def initialize(typed, round, sure:, alone: true, number: 0, first: true, **marks)
        @typed = typed
        @choice = Tokens.choice_of(typed)
        @claims_binding = Chunks.claim_of(round)
        @sure = sure
        @alone = alone
        @number = number
        @first = first
        @marks = marks.select { |_, found| found }.keys
      end

      # Whether nobody could mean anything else.
      def sure?
        @sure
      end

      # The same one, of which one may doubt.
      def doubted
        dup.doubt
      end

      # The same one, of which one may doubt, with its reason.
      def argued
        dup.argue
      end

      # Whether nothing else stands before it.
      def first?
        @first
      end

      # Whether it is nothing but a vote: no reason stands on the line.
      def alone?
        @alone
      end

      # Whether it is a bare 0, which is more often an amount than a vote.
      def zero?
        @marks.include?(:zero)
      end

      # Whether it is a thumb, which is more often a reaction than a vote.
      def thumb?
        @marks.include?(:thumb)
      end

      # Whether somebody's name is all that follows.
      def named?
        @marks.include?(:named)
      end

      protected

      def doubt
        @sure = false
        self
      end

      def argue
        @alone = false
        doubt
      end
    end
  end
end
