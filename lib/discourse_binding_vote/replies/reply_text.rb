# frozen_string_literal: true

module DiscourseBindingVote
  # What a reply says in its author's own words, as plain text on one line.
  module ReplyText
    # Without what it quotes.
    #
    # cooked - the HTML of the reply
    # limit  - so many characters of the text are kept at most
    def self.of(cooked, limit:)
      fragment = Nokogiri::HTML5.fragment(cooked)
      fragment.css("aside").remove
      fragment.text.squish.truncate(limit, omission: "…")
    end
  end
end
