# frozen_string_literal: true

require "email_reply_trimmer"

module DiscourseBindingVote
  class ThreadSource
    # What the author of a mail wrote, without quotes and signature, as the forum trims mails that it
    # receives. Trimming takes long for each line; it is spared those of which nothing would be trimmed.
    module OwnMailText
      # Of what stands below, the reader of replies reads nothing.
      LONGEST = 20_000
      MOST_LINES = 300
      # Of quoted lines that follow each other, one tells that there is a quote. The reader of replies
      # leaves it out.
      QUOTED = /^([ \t]{0,3}>[^\n]*\n)(?:[ \t]{0,3}>[^\n]*(?:\n|\z))+/
      # With one of these begins what is trimmed: a mark or a line across, what ends with a colon or begins
      # with something labelled so, and what telephones write.
      TRIMMABLE =
        /
          ^[ \t]*\| | ^[ \t]*[-_,=+~\#*ᐧ—]+[ \t]*$ | ^[ \t]*[-_*=]{2,} | [:：>][ \t]*$ | ^\S{1,20}[:：] |
          \b(?:sent|get|from[ ](?:my|mobile)|envoyé|gesendet|inviato|sendt|enviado|verzonden|verstuurd|
            från[ ]min)\b | 傳送
        /xi
      # What takes long to trim. Nobody writes a mail that has so much of it.
      HEAVY = /\d{4}|^[ \t]*>>|^```|^-----|^\S{1,20}:|\[/
      MOST_HEAVY = 40
      # So many lines above may say on what day somebody wrote.
      ABOVE = 8

      class << self
        # The text in which a vote is looked for.
        def of(text)
          text = text.gsub(QUOTED, '\1').strip[0, LONGEST].lines.first(MOST_LINES).join
          start = TRIMMABLE.match(text)&.begin(0)
          return text if start.nil?

          own = text[0...start].lines.slice(0...-ABOVE).join
          "#{own}#{trim(text[own.size..])}".strip
        end

        private

        def trim(text)
          text.scan(HEAVY).size > MOST_HEAVY ? text : EmailReplyTrimmer.trim(text)
        end
      end
    end
  end
end
