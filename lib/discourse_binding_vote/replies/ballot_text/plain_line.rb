# frozen_string_literal: true

module DiscourseBindingVote
  class BallotText
    # A line of a post without what only sets it off: emphasis, tags, the marks of a heading, signs that
    # cannot be seen, and what is struck out. The screen's twin is
    # src/discourse/lib/replies/ballot-text/plain-line.ts.
    module PlainLine
      # So much of a line is read at its beginning, and of a long one at its end, in characters.
      HEAD = 200

      MARKS = /[^ -~]|[\\*_`<\[~&]/
      SPACE = /[\t \u000B\u000C\u0085\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/
      INVISIBLE = /[¡¿\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\u20E3\uFE0E\uFE0F\uFEFF]/
      ENTITIES = {
        "&nbsp;" => " ",
        "&amp;" => "&",
        "&lt;" => "<",
        "&gt;" => ">",
        "&quot;" => '"',
        "&#39;" => "'",
        "&apos;" => "'",
        "&plus;" => "+",
        "&#43;" => "+",
        "&minus;" => "-",
        "&#45;" => "-",
        "&ndash;" => "-",
        "&mdash;" => "-",
        "&#40;" => "(",
        "&#41;" => ")",
      }.freeze
      ENTITY = Regexp.union(ENTITIES.keys)

      IN_CAPITALS_TOO = ->(names) { "(?:#{names}|#{names.upcase})" }
      # What is struck out, which is said no more.
      STRUCK_TAG = IN_CAPITALS_TOO.call("s|del|strike")
      STRUCK = %r{~~[^~]+~~|<(#{STRUCK_TAG})>[^<]*</\1>|\[s\][^\[]*\[/s\]}
      EMPHASIS = /(\*{1,3}|_{1,3}|`{1,3})([^*_`]+)\1/
      # Tags of HTML that end a line, and those of HTML and BBCode that change only how a text looks.
      LINE_TAG = IN_CAPITALS_TOO.call("br|/p|/div|/h[1-6]")
      TAG =
        IN_CAPITALS_TOO.call(
          "a|b|big|body|center|code|div|em|font|h[1-6]|html|i|ins|kbd|mark|o:p|p|small|span|strong|" \
            "su[bp]|td|tr|tt|u",
        )
      BB_TAG = IN_CAPITALS_TOO.call("b|i|u|center|size|color|font|spoiler|details|url")
      # Those that stand on lines of their own.
      BB_BLOCK = IN_CAPITALS_TOO.call("details|spoiler|center")
      TAGS =
        %r{
          </?#{TAG}(?:[ ][^<>]*)?> |
          \[/#{BB_TAG}\] | \[#{BB_TAG}(?:=[^\[\]]*)?\](?!\z) |
          \[#{BB_BLOCK}(?:=[^\[\]]*)?\]
        }x
      LINE_TAGS = %r{<#{LINE_TAG} ?/?>}
      # A link of Markdown, and its text. One on a number leads to somebody's vote.
      LINK = /\[([^\[\]+−-][^\[\]]{1,80})\]\([^() ]{1,200}\)/
      # How Markdown breaks a line.
      BREAK = /\\ ?\z/
      # The editor puts a backslash where Markdown would take a sign for its own.
      ESCAPE = /\\([!-\/:-@\[-`{-~])/
      HEADING = /\A\#{1,6} /

      # Where a sentence begins.
      SENTENCE = /[.!?。！？]["')\]*_]{0,3}(?: |(?<=[。！？]))/

      class << self
        # The head of a line, plain.
        def of(line)
          head = line[0, HEAD]
          head += "…" if head.size < line.size
          plain(head).sub(HEADING, "")
        end

        # The last sentences of a line of which the head is not all, plain; empty where none begins near
        # its end.
        def ending(line)
          from = [HEAD, line.size - HEAD].max
          last = line[from..].to_s
          sentence = SENTENCE.match(last)
          sentence ? plain(sentence.post_match) : ""
        end

        private

        def plain(text)
          text = without_marks(text) if MARKS.match?(text)
          text.squeeze(" ").delete_prefix(" ").delete_suffix(" ")
        end

        def without_marks(head)
          head
            .gsub(INVISIBLE, "")
            .sub(BREAK, "")
            .gsub(ENTITY, ENTITIES)
            .gsub(SPACE, " ")
            .gsub(STRUCK, "")
            .gsub(LINE_TAGS, " ")
            .gsub(TAGS, "")
            .gsub(LINK, '\1')
            .gsub(EMPHASIS, '\2')
            .gsub(EMPHASIS, '\2')
            .gsub(ESCAPE, '\1')
        end
      end
    end
  end
end
