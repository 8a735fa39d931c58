# frozen_string_literal: true

module DiscourseBindingVote
  # The name of somebody without an account, under which ballots that were cast elsewhere are recorded.
  module PlainName
    LIMIT = 100

    # The name on one line, without an @ before it. Raises Refusal.
    def self.read(text)
      name = OneLineText.read(text).delete_prefix("@").lstrip
      raise Refusal.new(:name_too_long, count: LIMIT) if name.length > LIMIT
      name
    end
  end
end
