# frozen_string_literal: true

module DiscourseBindingVote
  # A reply as its author recognises it.
  class ReplySerializer < ApplicationSerializer
    EXCERPT_LENGTH = 80

    attributes :post_number, :created_at, :excerpt

    # How it begins, in its author's own words: plain text, without what it quotes.
    def excerpt
      cooked = Nokogiri::HTML5.fragment(object.cooked)
      cooked.css("aside").remove
      cooked.text.squish.truncate(EXCERPT_LENGTH, omission: "…")
    end
  end
end
