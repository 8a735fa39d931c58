# frozen_string_literal: true

require "strscan"

module DiscourseBindingVote
  class BallotText
    # The lines of a post that are its author's own words: without quotes (Markdown, BBCode, and those
    # that a mail program puts below what one writes), code, comments and the signature. The screen's
    # twin is src/discourse/lib/replies/ballot-text/own-words.ts.
    class OwnWords
      # So many lines, and marks of blocks within them, are read: a vote stands near the top.
      MOST_STEPS = 500

      # A line that another one's `>`, or the indentation of code, stands before.
      NOT_OWN = /\A(?: {0,3}(?:>|\t)| {4})/
      BLANK = /\A[\t \u00A0\u2000-\u200A\u202F\u205F\u3000]{0,200}\z/
      FENCE = /\A {0,3}(`{3,}|~{3,})(.*)\z/

      # What begins and ends a block that holds no words of one's own, in lower case, as all below.
      MARK =
        %r{
          \[(?=[/cq])(?<bb_slash>/?)(?<bb_name>quote|code)(?:=[^\[\]]{0,200})?\] |
          <(?=[/bdp])(?<slash>/?)(?<name>blockquote|pre|details)(?<attributes>[ ][^<>]{0,200})?> |
          <!-- | -->
        }x

      SIGNATURE = /\A-- ?\z/
      FORWARDED = /\A ?-{2,20} ?(?:original|forwarded) message ?--/
      HEADER = /\A\*{0,2}from:\*{0,2} /
      NEXT_HEADER = /\A\*{0,2}(?:sent|date|to|subject):\*{0,2} /

      # "On Monday, 5 May, Jane wrote:", which a mail program may put on up to three lines.
      ATTRIBUTION = /\Aon .{1,300}\z/
      ATTRIBUTION_END = /\A.{0,300}wrote: ?\z/
      ATTRIBUTION_LINES = 3
      FOREIGN_ATTRIBUTION =
        /
          \A(?:am|den|el|em|il|le|op)[ ].{1,300}
          (?:a[ ]écrit|escreveu|escribió|ha[ ]scritto|schreef|schrieb|skrev).{0,100}:[ ]?\z
        /x

      # The lines, as an Array of Strings.
      #
      # raw - Markdown, as it was written
      def self.of(raw)
        new(raw).read
      end

      def initialize(raw)
        @lines = first_lines(raw)
        @words = []
        @steps = MOST_STEPS
        @depth = 0
      end

      def read
        @lines.each_with_index do |line, index|
          break if @steps <= 0 || (outside? && ends_at?(index))
          @steps -= 1
          read_line(line)
        end
        @words
      end

      private

      # Neither in a fence, which is what would end the code that is being read, nor in a block, which
      # may be nested in its like.
      def outside?
        @fence.nil? && @depth.zero?
      end

      def read_line(line)
        if @fence
          close_fence(line)
        elsif @depth > 0
          keep(outside_blocks(line))
        elsif !NOT_OWN.match?(line) && !open_fence(line)
          keep(outside_blocks(line))
        end
      end

      def keep(words)
        @words << words if !BLANK.match?(words) && !NOT_OWN.match?(words)
      end

      def open_fence(line)
        fence, info = FENCE.match(line)&.captures
        return if fence.nil? || (fence.start_with?("`") && info.include?("`"))
        @fence = fence
      end

      def close_fence(line)
        fence, info = FENCE.match(line)&.captures
        @fence = nil if fence&.start_with?(@fence) && /\A[ \t]*\z/.match?(info)
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
        line, *following = @lines[index, ATTRIBUTION_LINES].map { |part| part.downcase(:ascii) }
        SIGNATURE.match?(line) || FORWARDED.match?(line) || FOREIGN_ATTRIBUTION.match?(line) ||
          (HEADER.match?(line) && NEXT_HEADER.match?(following.first.to_s)) ||
          (
            ATTRIBUTION.match?(line) &&
              [line, *following].any? { |part| ATTRIBUTION_END.match?(part) }
          )
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
