# frozen_string_literal: true

require "email_reply_trimmer"

module DiscourseBindingVote
  class ThreadSource
    # What the author of a mail wrote, without quotes and signature, as the forum trims mails that it
    # receives. Trimming takes long for each line; it is spared those of which nothing would be trimmed.
    module OwnMailText
      # Of what stands below, nobody reads anything.
      LONGEST = 100_000
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
      # So many lines above may say on what day somebody wrote.
      ABOVE = 8

      class << self
        # The text in which a vote is looked for.
        def of(text)
          text = text[0, LONGEST].gsub(QUOTED, '\1').strip
          start = TRIMMABLE.match(text)&.begin(0)
          return text if start.nil?

          own = text[0...start].lines.slice(0...-ABOVE).join
          "#{own}#{EmailReplyTrimmer.trim(text[own.size..])}".strip
        end
      end
    end
  end
end
