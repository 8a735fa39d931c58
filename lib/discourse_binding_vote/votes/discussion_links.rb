# frozen_string_literal: true

module DiscourseBindingVote
  # Links to where a matter was discussed, as someone writes them: one on each line.
  module DiscussionLinks
    MAXIMUM = 10
    LENGTH_LIMIT = 500
    TEXT_LIMIT = 20_000

    class << self
      # The addresses, in their order. Raises Refusal, which names the first line at fault.
      def read(text)
        lines = text.to_s.lines.map(&:strip).each.with_index(1).reject { |line, _| line.empty? }
        lines.each_with_index.map do |(line, number), index|
          raise Refusal.new(:too_many_links, line: number, count: MAXIMUM) if index == MAXIMUM
          read_line(line, number)
        end
      end

      private

      def read_line(line, number)
        address = WebAddress.read(line) || raise(Refusal.new(:malformed_link, line: number))
        return address if address.length <= LENGTH_LIMIT
        raise Refusal.new(:link_too_long, line: number, count: LENGTH_LIMIT)
      end
    end
  end
end
