# frozen_string_literal: true

require_relative "fold"
require_relative "lexicon"
require_relative "words/mail"

module DiscourseBindingVote
  class BallotText
    # Where, in the lines of a post, mail programs say that somebody else wrote what follows. The
    # screen's twin is src/discourse/lib/replies/ballot-text/mail-marks.ts.
    class MailMarks
      # "On Monday, 5 May, Jane wrote:", which a mail program may put on up to three lines.
      ATTRIBUTION_LINES = 3
      LONG = 300
      # A line of more bytes is longer than that in any script.
      LONG_BYTES = 4 * LONG
      ROUND = /\A[ \t\u00A0\u3000]{1,9}|[ \t\u00A0\u3000]{1,9}\z/
      # What some languages put before a colon.
      SPACES = "\u00A0\u202F\u3000"
      # A line on which nothing can be seen.
      BLANK = /\A[\t \u00A0\u2000-\u200A\u202F\u205F\u3000]{0,200}\z/

      ANY_OF = ->(words) { Regexp.union(Lexicon.phrases(words)) }
      SENDER = ANY_OF.call(Words::Mail::SENDER)
      SENT_BY = /\A[*_]{0,3}#{SENDER}[*_]{0,3} ?[:：]/
      HEADER = /\A[*_]{0,3}(?:#{SENDER}|#{ANY_OF.call(Words::Mail::HEADERS)})[*_]{0,3} ?[:：]/
      # What may be a header of a language that is not known.
      LABELLED = /\A[*_]{0,3}[^ :：+]{1,20}(?: [^ :：+]{1,20})?[*_]{0,3} ?[:：]/
      # What a line has on which a mail begins, and at the end of which one is announced.
      MAY_END = /[:：][ \t\u00A0\u3000]{0,9}\z/
      MAY_BEGIN = /[:：]|--/
      DASHED = /\A[ -]{0,3}-{2,40} ?([^-].{0,80}?) ?-{2,40}\z/
      IS_FORWARDED = /\A#{ANY_OF.call(Words::Mail::FORWARDED)}[ :：]{0,2}\z/
      HAS_WRITTEN = /#{ANY_OF.call(Words::Mail::WROTE)}(?![a-z])/
      BEGINS = /\A#{ANY_OF.call(Words::Mail::STARTS_ATTRIBUTION)}(?![a-z])/
      # What begins a quote below the line that says whose it is, in small letters.
      QUOTED = /\A {0,3}(?:>|&gt;|\[quote|<blockquote)/
      ENDS = /[:：]\z/
      ADDRESS = /<[^<>]{1,100}@[^<>]{1,100}>/
      ENDS_WITH_ADDRESS = /#{ADDRESS}[^<>]{0,60}[:：]\z/
      MOMENT = %r{[0-9]{4}|[0-9]:[0-9]{2}|[0-9][./-][0-9]}

      def initialize(lines)
        @lines = lines
        @folded = []
      end

      # Whether a whole mail of somebody else begins at a line.
      def begins_at?(index)
        return false if @lines[index].bytesize > LONG_BYTES || !MAY_BEGIN.match?(@lines[index])
        line = folded(index)
        forwarded?(line, index) || header?(line, index)
      end

      # On how many lines from one on it is said who wrote what follows; 0 where it is not.
      def attribution_at(index)
        return 0 if @lines[index, ATTRIBUTION_LINES].none? { |line| MAY_END.match?(line) }

        first = folded(index)
        return 1 if attribution?(first) || introduces_quote?(first, index)
        return 0 if !BEGINS.match?(first) && !MOMENT.match?(first) && !ADDRESS.match?(first)

        joined = first
        (2..ATTRIBUTION_LINES).each do |count|
          following = folded(index + count - 1)
          return 0 if following.empty?
          joined = "#{joined} #{following}"
          return count if attribution?(joined)
        end
        0
      end

      # Whether a quote begins at a line, or below blank ones.
      def quote_at?(index)
        index += 1 while index < @lines.size && BLANK.match?(@lines[index])
        quoted?(index)
      end

      private

      def forwarded?(line, index)
        dashed = DASHED.match(line)&.[](1)
        return true if IS_FORWARDED.match?(dashed || line)
        dashed && (HAS_WRITTEN.match?(dashed) || HEADER.match?(folded(index + 1)))
      end

      def header?(line, index)
        SENT_BY.match?(line) && LABELLED.match?(folded(index + 1))
      end

      def attribution?(line)
        return false if !ENDS.match?(line)
        return true if ENDS_WITH_ADDRESS.match?(line)
        HAS_WRITTEN.match?(line) && (BEGINS.match?(line) || MOMENT.match?(line))
      end

      def introduces_quote?(line, index)
        ENDS.match?(line) && HAS_WRITTEN.match?(line) && quoted?(index + 1)
      end

      def quoted?(index)
        QUOTED.match?(@lines[index].to_s[0, 20].downcase(:ascii))
      end

      # A line without the spaces round it; a long one, which is prose, is empty.
      def folded(index)
        @folded[index] ||= fold(@lines[index].to_s)
      end

      def fold(line)
        line.size > LONG ? "" : Fold.of(line.gsub(ROUND, "").tr(SPACES, " "))
      end
    end
  end
end
