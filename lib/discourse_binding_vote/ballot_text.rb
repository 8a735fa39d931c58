# frozen_string_literal: true

require_relative "ballot_text/own_words"
require_relative "ballot_text/vote_line"

module DiscourseBindingVote
  # A vote as somebody wrote it in a post. The forms are those that Apache communities use
  # (https://www.apache.org/foundation/voting.html). What is read is never counted before its author
  # agrees, or a forum has chosen to count what is nothing but a vote. The screen's twin is
  # src/discourse/lib/ballot-text; test/vectors/ballot-texts.json holds both to one reading.
  class BallotText
    # typed          - what was typed, as it was typed: "+1", "−1", "++1", "+0.5", "👍"; at most 10
    #                  characters
    # choice         - the side on which it counts: "+1", "0" or "-1"
    # claims_binding - whether it is said to be binding, nil where nothing is said; the roster alone
    #                  decides whether it is
    attr_reader :typed, :choice, :claims_binding

    class << self
      # The BallotText of the first line of the author's own words that is a vote. Nil where there is
      # none, and where there are two that contradict each other.
      #
      # raw - the post's Markdown, as it was written
      def read(raw)
        texts = find_all(raw)
        texts.first if texts.map(&:choice).uniq.one?
      end

      # Every vote in the author's own words, in their order.
      def find_all(raw)
        vote_lines(raw).compact.map { |line| new(line) }
      end

      # Whether the author's own words say more than the votes in them: why.
      def argued?(raw)
        vote_lines(raw).any? { |line| !line&.alone? }
      end

      # Whether there is one to read, and its line is nothing but a vote.
      def strict?(raw)
        lines = vote_lines(raw).compact
        lines.map(&:choice).uniq.one? && lines.first.alone?
      end

      private

      # The author's own lines, each a VoteLine or nil.
      def vote_lines(raw)
        OwnWords.of(raw.to_s.scrub).map { |line| VoteLine.read(line) }
      end
    end

    def initialize(line)
      @typed = line.typed
      @choice = line.choice
      @claims_binding = line.claims_binding
    end
  end
end
