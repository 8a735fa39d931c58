# frozen_string_literal: true

require_relative "own_words"
require_relative "plain_line"
require_relative "surroundings"
require_relative "vote_line"

module DiscourseBindingVote
  class BallotText
    # A person's own lines of a post, with the votes that they say. The screen's twin is
    # src/discourse/lib/replies/ballot-text/own-lines.ts.
    class OwnLines
      # So many lines with something like a vote are read; where there are more, they are a list.
      MOST_MARKED = 25

      # Something of what is read as a vote.
      MARK = /[+＋﹢➕±👍👎]|:thumbs|[-−–—‐‑－﹣➖][01０１.．,]|(?:\A|[^0-9０-９])[0０](?![0-9０-９])/
      ITEM = /\A(?:[-*•·] |\(?[1-9][0-9]?[.)] |[\[(] ?[\])])/
      TICK = /\A(?:[-*] )?[\[(] ?[xX*✓✔☑] ?[\])] ?/
      # An option that is not ticked.
      OPTION = /\A(?:[-*] )?[\[(] ?[\])] ?[+＋\-−–0]/

      # One of the lines, plain, and the VoteLines that it says.
      Line = Struct.new(:text, :votes)

      # The lines, as an Array of Lines.
      #
      # raw - Markdown, as it was written
      def self.of(raw)
        new(raw).read
      end

      def initialize(raw)
        words = OwnWords.of(raw).map { |line| [line, PlainLine.of(line.text)] }
        words.reject! { |_, text| text.empty? }
        @own = words.map(&:first)
        @texts = words.map(&:last)
        @tokens = []
        @listed = @texts.any? { |text| OPTION.match?(text) }
      end

      def read
        left = MOST_MARKED
        @texts.each_with_index.map do |text, index|
          read = TICK.match?(text) || !ITEM.match?(text)
          marked = read && MARK.match?(text) && (left -= 1) >= 0
          votes = marked ? votes_at(index) : []
          ending = read && left > 0 ? PlainLine.ending(@own[index].text) : ""
          ended = MARK.match?(ending) && (left -= 1) >= 0
          Line.new(text, ended ? votes + votes_at_end(ending) : votes)
        end
      end

      private

      def votes_at(index)
        text = @texts[index]
        if TICK.match?(text)
          return VoteLine.read_ticked(Tokens.cut(text.sub(TICK, "")), listed: @listed)
        end

        votes = votes_below(above(index), tokens_at(index))
        @own[index].below == :quote ? votes.reject(&:zero?) : votes
      end

      # The votes that the last sentences of a long line say.
      def votes_at_end(ending)
        VoteLine.read(Tokens.cut(ending)).reject(&:zero?).map(&:argued)
      end

      def above(index)
        return if index.zero?
        text = @texts[index - 1]
        Surroundings.new(
          text,
          tokens_at(index - 1),
          near: @own[index].below == :line,
          item: ITEM.match?(text) || TICK.match?(text),
          below: @texts[index + 1].to_s,
        )
      end

      def tokens_at(index)
        @tokens[index] ||= Tokens.cut(@texts[index])
      end

      def votes_below(above, tokens)
        votes = VoteLine.read(tokens)
        return votes if above.nil?
        return above.certain(votes) if !above.goes_on?

        across = votes_across(above, tokens)
        across.empty? ? above.certain(votes.select(&:alone?)) : across
      end

      # The votes that a line says, read on from the one above it.
      def votes_across(above, tokens)
        before = above.tokens.kinds.count("NZ")
        VoteLine.read(above.tokens + tokens).select { |vote| vote.number >= before }.map(&:doubted)
      end
    end
  end
end
