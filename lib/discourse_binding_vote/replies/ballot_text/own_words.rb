# frozen_string_literal: true

require "strscan"
require_relative "mail_marks"

module DiscourseBindingVote
  class BallotText
    # The lines of a post that are its author's own words: without quotes (Markdown, BBCode, and those
    # that a mail program puts below what one writes), code, comments and the signature. The screen's
    # twin is src/discourse/lib/replies/ballot-text/own-words.ts.
    class OwnWords
      # So many lines, and marks of blocks within them, are read: a vote stands near the top.
      MOST_STEPS = 300

      # A line that another one's `>` or `|`, or the indentation of code, stands before.
      NOT_OWN = /\A(?: {0,3}(?:[>＞»›]|&gt;|\||\t)| {4}|[A-Z][A-Za-z]{0,11}>(?: |\z))/
      BLANK = MailMarks::BLANK
      FENCE = /\A {0,3}(`{3,}|~{3,})(.*)\z/

      # What begins and ends a block that holds no words of one's own, in lower case.
      MARK =
        %r{
          \[(?=[/cpq])(?<bb_slash>/?)(?<bb_name>quote|code|poll)(?:[ =][^\[\]]{0,200})?\] |
          <(?=[/bdp])(?<slash>/?)(?<name>blockquote|pre|details)(?<attributes>[ ][^<>]{0,200})?> |
          <!-- | -->
        }x

      SIGNATURE = /\A-- ?\z/

      # A line of a person's own words.
      #
      # below - what stands right above it: another such :line, a :quote, or :nothing
      Line = Struct.new(:text, :below)

      # The lines, as an Array of Lines.
      #
      # raw - Markdown, as it was written
      def self.of(raw)
        new(raw).read
      end

      def initialize(raw)
        @lines = first_lines(raw)
        @mail = MailMarks.new(@lines)
        @words = []
        @steps = MOST_STEPS
        @depth = 0
        @above = :nothing
        # So many lines from here on say who wrote what is quoted below them.
        @attribution = 0
      end

      def read
        @lines.each_with_index do |line, index|
          break if @steps <= 0 || ends_at?(index)
          @steps -= 1
          keep(own(line).to_s, line)
        end
        @words
      end

      private

      # Neither in a fence, which is what would end the code that is being read, nor in a block, which
      # may be nested in its like.
      def outside?
        @fence.nil? && @depth.zero?
      end

      # What of a line is no quote, code or attribution; nil where nothing is.
      def own(line)
        if @attribution > 0
          @attribution -= 1
          nil
        elsif @fence
          close_fence(line)
        elsif @depth > 0 || !(NOT_OWN.match?(line) || open_fence(line))
          outside_blocks(line)
        end
      end

      def keep(text, line)
        if BLANK.match?(text) || NOT_OWN.match?(text)
          @above = BLANK.match?(line) ? :nothing : :quote
        else
          @words << Line.new(text, @above)
          @above = :line
        end
      end

      def open_fence(line)
        fence, info = FENCE.match(line)&.captures
        return if fence.nil? || (fence.start_with?("`") && info.include?("`"))
        @fence = fence
      end

      def close_fence(line)
        fence, info = FENCE.match(line)&.captures
        @fence = nil if fence&.start_with?(@fence) && /\A[ \t]*\z/.match?(info)
        nil
      end

      # What stands in a line outside of the blocks that begin and end in it.
      def outside_blocks(line)
        return line if @depth.zero? && !line.match?(/[\[<]|-->/)

        outside = +""
        marks = StringScanner.new(line.downcase(:ascii))
        from = 0
        while marks.scan_until(MARK)
          return "" if (@steps -= 1) <= 0
          before = @depth
          enter_or_leave(marks)
          if before.zero?
            to = @depth.zero? ? marks.pos : marks.pos - marks.matched_size
            outside << line.byteslice(from, to - from)
          end
          from = marks.pos
        end
        @depth.zero? ? outside << line.byteslice(from..) : outside
      end

      def enter_or_leave(mark)
        block = mark[:bb_name] || mark[:name] || "comment"
        closes = mark[:bb_slash] == "/" || mark[:slash] == "/" || mark.matched == "-->"
        if @depth > 0
          @depth += closes ? -1 : 1 if block == @block
        elsif !closes && (block != "details" || mark[:attributes].to_s.include?("elided"))
          # Of what can be folded away, only what the forum has taken for quoted in a mail.
          @block = block
          @depth = 1
        end
      end

      # Whether nothing from this line on is the author's own.
      def ends_at?(index)
        return false if !outside? || @attribution > 0
        return true if SIGNATURE.match?(@lines[index]) || @mail.begins_at?(index)

        @attribution = @mail.attribution_at(index)
        @attribution > 0 && !@mail.quote_at?(index + @attribution)
      end

      def first_lines(raw)
        text = StringScanner.new(raw)
        lines = []
        while lines.size < MOST_STEPS && !text.eos?
          lines << text.scan(/[^\r\n]*/)
          text.skip(/\r\n?|\n/)
        end
        lines
      end
    end
  end
end
