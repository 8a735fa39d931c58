# frozen_string_literal: true

module DiscourseBindingVote
  class ThreadSource
    # Who wrote a mail. A mailing list may have put itself in the place of the author.
    class MailAuthor
      # "Ada Lovelace via Dev", with the address of the list.
      VIA = /\A(?<name>.+?) via .+\z/i
      # A list makes an address so, to which its provider would let nobody answer.
      INVALID = /\.invalid\z/
      # As archives write it: "ada at example.org (Ada Lovelace)".
      HIDDEN = /\A(?<local>\S{1,100}) at (?<domain>\S{1,200})(?<rest>.*)\z/m
      ADDRESS = /[^\s<>()@",;:]+@[^\s<>()@",;:]+/

      # name, address - as a ThreadMessage has them
      attr_reader :name, :address

      # from     - the header From, decoded
      # original - the first of the headers X-Original-From and Reply-To that the mail has
      def initialize(from, original: nil)
        name, address = read(from)
        if (via = VIA.match(name.to_s))
          name = via[:name]
          address = read(original).last
        end
        @name = AuthorName.clean(name.presence || address)
        @address = address&.downcase&.sub(INVALID, "")
      end

      private

      def read(field)
        field = field.to_s.scrub("").gsub("mailto:", "").sub(HIDDEN, '\k<local>@\k<domain>\k<rest>')
        parsed = Mail::Address.new(field)
        return unquoted(parsed.name), parsed.address if parsed.address.to_s.include?("@")
        by_hand(field)
      rescue Mail::Field::ParseError
        by_hand(field)
      end

      def by_hand(field)
        address = field[ADDRESS]
        [unquoted(field.sub(/<.*|\(.*/m, "").sub(address.to_s, "")), address]
      end

      def unquoted(name)
        name.to_s.squish.sub(/\A(["'])(.+)\1\z/, '\2')
      end
    end
  end
end
