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
  # position   - how many messages stand before it
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
      :position,
      keyword_init: true,
    ) do
      # The same for the same message, wherever and however often it is read.
      def key
        author = username || address || name
        facts = message_id ? [message_id] : [link, time.to_i, text]
        Digest::SHA256.hexdigest([author, *facts].join("\n"))[0, 16]
      end

      # Oldest first; what has no time is the oldest. Of the same time, what stands further below is newer.
      def <=>(other)
        order <=> other.order
      end

      protected

      def order
        [time ? 1 : 0, time.to_i, position]
      end
    end
end
