# frozen_string_literal: true

require_relative "ballot_text/lists"
require_relative "ballot_text/own_lines"

module DiscourseBindingVote
  # A vote as somebody wrote it in a post. The forms are those that Apache communities use
  # (https://www.apache.org/foundation/voting.html), and what people wrote in real votes. What is read is
  # never counted before its author agrees, or a forum has chosen to count what is nothing but a vote.
  # The screen's twin is src/discourse/lib/replies/ballot-text; test/vectors/ballot-texts.json holds both
  # to one reading.
  class BallotText
    # typed          - what was typed, as it was typed: "+1", "−1", "++1", "+0.5", "👍"; at most 10
    #                  characters
    # choice         - the side on which it counts: "+1", "0" or "-1"
    # claims_binding - whether it is said to be binding, nil where nothing is said; the roster alone
    #                  decides whether it is
    attr_reader :typed, :choice, :claims_binding

    class << self
      # The BallotText of the first vote of the author's own that is sure, or of the first one where none
      # is. Nil where there is none, where there are two that contradict each other, and where they list
      # votes.
      #
      # raw - the post's Markdown, as it was written
      def read(raw)
        vote = vote_in(own_lines(raw))
        vote && new(vote)
      end

      # Every vote in the author's own words, in their order; none where they list votes.
      def find_all(raw)
        votes_in(own_lines(raw)).map { |vote| new(vote) }
      end

      # Whether the author's own words say more than the votes in them: why.
      def argued?(raw)
        own_lines(raw).any? { |line| line.votes.empty? || !line.votes.all?(&:alone?) }
      end

      # Whether there is one to read that is sure, and its line is nothing but a vote.
      def strict?(raw)
        vote = vote_in(own_lines(raw))
        !!vote && vote.sure? && vote.alone?
      end

      private

      def vote_in(lines)
        votes = votes_in(lines)
        votes.find(&:sure?) || votes.first if votes.map(&:choice).uniq.one?
      end

      def votes_in(lines)
        lists = Lists.new(lines)
        return [] if lists.list?

        votes = lines.flat_map(&:votes)
        votes.reject! { |vote| vote.thumb? && vote.claims_binding.nil? } if lists.react?
        votes.any?(&:sure?) && lists.take_back? ? votes.map(&:doubted) : votes
      end

      def own_lines(raw)
        OwnLines.of(raw.to_s.scrub)
      end
    end

    def initialize(line)
      @typed = line.typed
      @choice = line.choice
      @claims_binding = line.claims_binding
      @sure = line.sure?
    end

    # Whether nobody could mean anything else. One that is not sure is never recorded by itself: its
    # author is asked.
    def sure?
      @sure
    end
  end
end
