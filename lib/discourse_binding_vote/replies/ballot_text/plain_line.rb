# frozen_string_literal: true

module DiscourseBindingVote
  class BallotText
    # A line of a post without what only sets it off: emphasis, the marks of a heading, and signs that
    # cannot be seen. The screen's twin is in src/discourse/lib/replies/ballot-text.
    module PlainLine
      # So much of a line is read, in characters.
      HEAD = 200

      MARKS = /[^ -~]|[\\*_`<\[]/
      SPACE = /[\t \u00A0\u2000-\u200A\u202F\u205F\u3000]+/
      INVISIBLE = /[\u200B-\u200D\u2060\uFE0E\uFE0F\uFEFF]/
      EMPHASIS = /(\*{1,3}|_{1,3}|`{1,3})([^*_`]+)\1/
      EMPHASIS_TAG = %r{</?(?:b|strong|i|em|code)>|<br ?/?>|\[/?[bi]\]}i
      # How Markdown breaks a line.
      BREAK = /\\ ?\z/
      # The editor puts a backslash where Markdown would take a sign for its own.
      ESCAPE = /\\([!-\/:-@\[-`{-~])/
      HEADING = /\A\#{1,6} /

      class << self
        # The head of a line, plain.
        def of(line)
          head = line[0, HEAD]
          head += "…" if head.size < line.size
          head = without_marks(head) if MARKS.match?(head)
          head.squeeze(" ").delete_prefix(" ").delete_suffix(" ").sub(HEADING, "")
        end

        private

        def without_marks(head)
          head
            .gsub(INVISIBLE, "")
            .sub(BREAK, "")
            .gsub(SPACE, " ")
            .gsub(EMPHASIS_TAG, "")
            .gsub(EMPHASIS, '\2')
            .gsub(EMPHASIS, '\2')
            .gsub(ESCAPE, '\1')
        end
      end
    end
  end
end
