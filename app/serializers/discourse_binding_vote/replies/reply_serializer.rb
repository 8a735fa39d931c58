# frozen_string_literal: true

module DiscourseBindingVote
  # A reply as its author recognises it.
  class ReplySerializer < ApplicationSerializer
    EXCERPT_LENGTH = 80

    attributes :post_number, :created_at, :excerpt

    # How it begins (see ReplyText).
    def excerpt
      ReplyText.of(object.cooked, limit: EXCERPT_LENGTH)
    end
  end
end
