# frozen_string_literal: true

module DiscourseBindingVote
  # One message of a thread from elsewhere, as a ThreadSource reads it.
  #
  # name       - of its author as it is shown there; "" where it is not known
  # address    - the mail address of its author in lower case, nil where there is none
  # username   - what the author is called there, nil where people have no such names
  # time       - the Time at which it was written, nil where that is not known
  # text       - what its author wrote, as Markdown or plain text
  # reason     - what its author gives as the reason, where that stands apart; else nil
  # link       - the address of its page on the web, nil where it has none (see SourceLink)
  # message_id - what the source calls it, nil where it has no name
  # malformed  - whether it could not be made out
  ThreadMessage =
    Struct.new(
      :name,
      :address,
      :username,
      :time,
      :text,
      :reason,
      :link,
      :message_id,
      :malformed,
      keyword_init: true,
    ) do
      # The same for the same message, wherever and however often it is read.
      def key
        facts = message_id || link || [name, address, username, time&.to_i, text].join("\n")
        Digest::SHA256.hexdigest(facts)[0, 16]
      end

      # Oldest first; what has no time is the oldest.
      def <=>(other)
        [time ? 1 : 0, time.to_i] <=> [other.time ? 1 : 0, other.time.to_i]
      end
    end
end
