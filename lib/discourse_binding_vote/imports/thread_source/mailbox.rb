# frozen_string_literal: true

module DiscourseBindingVote
  class ThreadSource
    # A mailbox in the format mbox, as archives of mailing lists give it.
    module Mailbox
      FORMAT = "mail"

      # The line before each mail: "From ada@example.org Fri Nov 20 10:00:00 2026". A header follows, so
      # that a sentence that begins so is none.
      FROM_LINE = /^From [^\r\n]{0,300}\d\d:\d\d[^\r\n]{0,100}\r?\n(?=>?[!-9;-~]{1,100}:|>?From )/
      # What a mailbox makes of a line of the mail that looks like that.
      ESCAPED = /^>(>*From )/

      class << self
        def entries(content)
          content = content.delete_prefix("\xEF\xBB\xBF".b).lstrip
          return if !content.match?(/\A#{FROM_LINE}/)
          content.split(FROM_LINE).drop(1)
        end

        def message(entry)
          WrittenMail.read(entry.gsub(ESCAPED, '\1'))
        end
      end
    end
  end
end
