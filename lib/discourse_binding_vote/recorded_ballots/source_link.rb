# frozen_string_literal: true

module DiscourseBindingVote
  # The address of the page on the web where a ballot was cast.
  module SourceLink
    LENGTH_LIMIT = 500

    # The address that a text is (see WebAddress). Raises Refusal.
    def self.read(text)
      link = WebAddress.read(text) || raise(Refusal.new(:malformed_source))
      raise Refusal.new(:source_too_long, count: LENGTH_LIMIT) if link.length > LENGTH_LIMIT
      link
    end
  end
end
