# frozen_string_literal: true

module DiscourseBindingVote
  # Links to where a matter was discussed, as someone writes them: one on each line.
  module DiscussionLinks
    MAXIMUM = 10
    LENGTH_LIMIT = 500

    class << self
      # The addresses, in their order. Raises Refusal, which names the first line at fault.
      def read(text)
        lines = text.to_s.lines.map(&:strip).each.with_index(1).reject { |line, _| line.empty? }
        lines.each_with_index do |(line, number), index|
          raise Refusal.new(:too_many_links, line: number, count: MAXIMUM) if index == MAXIMUM
          refuse_unusable(line, number)
        end
        lines.map { |line, _| encode(line) }
      end

      private

      def refuse_unusable(line, number)
        address = encode(line)
        raise Refusal.new(:malformed_link, line: number) if !web_address?(address)
        return if address.length <= LENGTH_LIMIT
        raise Refusal.new(:link_too_long, line: number, count: LENGTH_LIMIT)
      end

      # Letters beyond ASCII as a browser sends them.
      def encode(line)
        line.gsub(/[^[:ascii:]]+/) { |letters| URI.encode_www_form_component(letters) }
      end

      # An http or https address of some host, with no name or password in it.
      def web_address?(address)
        uri = URI.parse(address)
        uri.is_a?(URI::HTTP) && uri.host.present? && uri.userinfo.nil?
      rescue URI::Error
        false
      end
    end
  end
end
