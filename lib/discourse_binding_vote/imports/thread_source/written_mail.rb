# frozen_string_literal: true

require "mail"

module DiscourseBindingVote
  class ThreadSource
    # A mail as it was sent. What cannot be made out of it raises nothing.
    class WrittenMail
      # A mail of more parts than this is not read.
      MOST_PARTS = 100
      PART = /^content-type:/i
      HEAD_END = /\r?\n\r?\n/

      # The ThreadMessage of a mail.
      #
      # raw - its headers and its body, as bytes
      def self.read(raw)
        new(raw).message
      end

      def initialize(raw)
        @raw = raw
      end

      def message
        author = MailAuthor.new(header("From"), original: header("X-Original-From", "Reply-To"))
        text = own_text
        ThreadMessage.new(
          name: author.name,
          address: author.address,
          time: LooseTime.read(plain("Date")) || received_at,
          text: text.to_s,
          link: header("Archived-At")&.slice(/[^\s<>]+/),
          message_id: header("Message-ID")&.slice(/[^\s<>]+/),
          malformed: text.nil? || author.name.empty?,
        )
      end

      private

      attr_reader :raw

      # Of a mail of too many parts, the headers alone.
      def mail
        @mail ||= Mail.new(too_many_parts? ? raw.split(HEAD_END, 2).first : raw)
      end

      def too_many_parts?
        raw.scan(PART).size > MOST_PARTS
      end

      # What the first of some headers says that the mail has, decoded; nil where it has none.
      def header(*names)
        names.filter_map { |name| decoded(name) }.first
      end

      def decoded(name)
        said = plain(name)
        return said if said.nil? || !said.ascii_only?
        field(name).decoded.to_s.scrub("").delete("\0").presence
      rescue StandardError
        said
      end

      # The same as it stands there. Of a time, the library would guess what is not said.
      def plain(name)
        said = field(name)&.unparsed_value
        LooseText.decode(said.to_s.b, mail.charset).presence if said
      end

      def field(name)
        Array.wrap(mail[name]).first
      end

      # When the last server took it.
      def received_at
        LooseTime.read(plain("Received").to_s.rpartition(";").last)
      end

      # What its author wrote, without quotes and signature; nil where it cannot be made out.
      def own_text
        return if too_many_parts?
        text = text_of(mail.multipart? ? mail.text_part : (mail if !html?(mail)))
        text = HtmlText.of(text_of(html_part)) if text.blank? && html_part
        OwnMailText.of(text) if text
      rescue StandardError, SystemStackError
        nil
      end

      def html_part
        mail.multipart? ? mail.html_part : (mail if html?(mail))
      end

      def html?(part)
        part.mime_type == "text/html"
      end

      def text_of(part)
        return if part.nil? || (part.mime_type && !part.mime_type.start_with?("text/"))
        LooseText.decode(part.body.decoded.b, part.charset).gsub(/\r\n?/, "\n")
      end
    end
  end
end
