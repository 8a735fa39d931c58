# frozen_string_literal: true

module DiscourseBindingVote
  # Where messages are found that have no address of their own: an address in which `{message_id}`
  # stands for what the source calls a message, as in "https://lists.example.org/thread/{message_id}".
  # Without that, it is the address of them all.
  class LinkPattern
    PLACE = "{message_id}"

    # The LinkPattern of a text; nil where that is blank. Raises Refusal.
    def self.read(text)
      new(text.strip) if text.present?
    end

    def initialize(text)
      @text = text
      hosts = %w[a b].map { |id| URI.parse(SourceLink.read(filled(id))).host }
      raise Refusal.new(:malformed_link_pattern) if hosts.uniq.many?
    rescue Refusal => refusal
      raise if refusal.reason == :source_too_long
      raise Refusal.new(:malformed_link_pattern)
    end

    # The address of a message; nil where it has no name, or too long a one.
    def link_of(message_id)
      return if message_id.nil? && text.include?(PLACE)
      SourceLink.read(filled(message_id.to_s))
    rescue Refusal
      nil
    end

    private

    attr_reader :text

    def filled(message_id)
      text.gsub(PLACE, ERB::Util.url_encode(message_id))
    end
  end
end
