# frozen_string_literal: true

require_relative "before"

module DiscourseBindingVote
  class BallotText
    # A person's own line, and how the next one stands below it. The screen's twin is
    # src/discourse/lib/replies/ballot-text/surroundings.ts.
    class Surroundings
      # A line of so many characters may have been broken because it was full.
      FULL = 40

      ENDED = /[.?:TE)]\z/
      SENTENCE_ENDED = /[.,]\z/
      PROMPT = /\A(?:[$#%] |In \[)/
      LAST_SENTENCE = /[^.?T]*\z/
      INTRODUCES_ANOTHER = /[sjUyAph]/
      INTRODUCES_OWN = /[lmfV]/
      # What goes on with a sentence that an example has broken.
      SMALL_LETTER = /\A[a-z]/
      # With what a title does not end.
      BREAKS_OFF = /[WGSvDmulh]\z/
      MENDS = /R|\Ai,/
      MAKES_ANOTHER = /[ihpskjUyRA?]|u.{0,3}\z/

      attr_reader :text, :tokens

      # text   - the line, plain
      # tokens - its Tokens
      # near   - whether nothing stands between the two
      # item   - whether it is an item of a list, in which nothing goes on
      # below  - what stands below the next one, plain
      def initialize(text, tokens, near:, item:, below:)
        @text = text
        @tokens = tokens
        @kinds = tokens.kinds
        @near = near
        @item = item
        @below = below
      end

      # Whether the line goes on in the one below it.
      def goes_on?
        @near && !@item && text.size >= FULL && !ENDED.match?(@kinds)
      end

      # VoteLines, as certain as they can be below the line.
      def certain(votes)
        votes.filter_map do |vote|
          level = vote.first? ? level_of(vote) : 2
          next if level.zero?
          level == 2 ? vote : vote.doubted
        end
      end

      private

      # How certain it is that what begins the line below is a vote (see Before).
      def level_of(vote)
        return 0 if PROMPT.match?(text) && (@near || vote.zero?)
        return level_introduced(vote) if @kinds.end_with?(":")
        return 2 if Before.opening?("#{@kinds}.") && !(vote.zero? && @near)
        return SENTENCE_ENDED.match?(@kinds) ? 2 : 0 if vote.zero?
        return 2 if @item || ENDED.match?(@kinds)
        return level_broken if !@near
        MAKES_ANOTHER.match?(@kinds[LAST_SENTENCE]) ? 0 : 1
      end

      def level_introduced(vote)
        return 0 if INTRODUCES_ANOTHER.match?(@kinds)
        return 2 if INTRODUCES_OWN.match?(@kinds)
        vote.zero? && !MENDS.match?(@kinds) ? 0 : 1
      end

      def level_broken
        return 0 if SMALL_LETTER.match?(@below)
        BREAKS_OFF.match?(@kinds) ? 1 : 2
      end
    end
  end
end
