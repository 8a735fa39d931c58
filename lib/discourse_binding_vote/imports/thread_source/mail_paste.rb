# frozen_string_literal: true

module DiscourseBindingVote
  class ThreadSource
    # A mail with its headers (.eml), or several as text, one after the other. Copying may have indented
    # them, or lost the blank line between headers and body.
    module MailPaste
      FORMAT = "mail"

      CONTINUED = /\A[ \t]+\S/
      BLANK = /\A\s*\z/
      BLANK_LINES = /\A(?:[ \t]*\r?\n)+/
      # No mail has more lines of them.
      MOST_HEADERS = 500
      # What a mail has of these in its first headers, every further one has.
      TELLING = %w[date sent subject message-id].freeze
      # A quoted mail may have headers too, below such a line.
      QUOTED = /\A\s*(?:[-_]{5,}|-{2,}.{1,100}-{2,}|.{1,100}:)\s*\z/

      class << self
        def entries(content)
          text = readable(content).sub(BLANK_LINES, "")
          return if !mail?(unindented(text.each_line.first(MOST_HEADERS)))

          lines = unindented(text.lines)
          first = names(lines, 0)
          starts = lines.each_index.select { |index| start?(lines, index, first & TELLING) }
          starts.each_with_index.map { |start, n| lines[start...starts[n + 1]] }
        end

        # A copy of a mail has its time under "Sent", where the program calls it so.
        def message(entry)
          size = head(entry, 0)
          body = entry.drop(size)
          body.shift if BLANK.match?(body.first.to_s)
          headers = entry.first(size).map { |line| MailLabel.in_english(line) }
          WrittenMail.read("#{headers.join.strip}\n\n#{body.join}".b)
        end

        private

        # Only in UTF-8 there are headers of other languages.
        def readable(content)
          text = content.delete_prefix("\xEF\xBB\xBF".b).force_encoding("UTF-8")
          text.valid_encoding? ? text : text.b
        end

        # Whether the lines begin with headers of a mail.
        def mail?(lines)
          names = names(lines, 0)
          names.include?("from") && (names & TELLING).any?
        end

        # Whether the headers of a mail begin on a line.
        def start?(lines, index, telling)
          return false if MailLabel.of(lines[index]).nil?
          return true if index.zero?

          before = lines[index - 1]
          return false if !BLANK.match?(before) || QUOTED.match?(last_said(lines, index).to_s)
          names = names(lines, index)
          names.include?("from") && (telling - names).empty?
        end

        # The last line above one that is not blank.
        def last_said(lines, index)
          (index - 1).downto(0) { |above| return lines[above] if !BLANK.match?(lines[above]) }
          nil
        end

        # The names of the headers from a line on, in lower case.
        def names(lines, index)
          lines[index, head(lines, index)].filter_map { |line| MailLabel.of(line) }
        end

        # How many lines the headers have that begin on a line.
        def head(lines, index)
          return 0 if MailLabel.of(lines[index].to_s).nil?
          size = 1
          while (line = lines[index + size]) && (MailLabel.of(line) || CONTINUED.match?(line))
            size += 1
          end
          size
        end

        # The lines without the blanks that all of them begin with.
        def unindented(lines)
          width =
            lines.reject { |line| BLANK.match?(line) }.map { |line| line[/\A[ \t]*/].size }.min
          width.to_i.zero? ? lines : lines.map { |line| line.sub(/\A[ \t]{1,#{width}}/, "") }
        end
      end
    end
  end
end
