# frozen_string_literal: true

require "email_reply_trimmer"

module DiscourseBindingVote
  class ThreadSource
    # What the author of a mail wrote, without quotes and signature, as the forum trims mails that it
    # receives. Trimming takes long, and the time grows with the lines.
    module OwnMailText
      # Of what stands below, nobody reads anything.
      LONGEST = 100_000
      # Of quoted lines that follow each other, one tells that there is a quote. The reader of replies
      # leaves it out.
      QUOTED = /^([ \t]{0,3}>[^\n]*\n)(?:[ \t]{0,3}>[^\n]*(?:\n|\z))+/
      # Without any of these there is nothing else to trim: a mark or a line across, what ends with a colon
      # or begins with something labelled so, and what telephones write.
      TRIMMABLE = /^[ \t]*\||^[ \t]*[-_*=]{2,}|[:：>][ \t]*$|^\S{1,20}[:：]|\b(?:sent|get)\b/i

      # The text in which a vote is looked for.
      def self.of(text)
        text = text[0, LONGEST].gsub(QUOTED, '\1')
        TRIMMABLE.match?(text) ? EmailReplyTrimmer.trim(text).to_s : text.strip
      end
    end
  end
end
