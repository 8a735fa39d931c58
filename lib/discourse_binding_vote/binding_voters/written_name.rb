# frozen_string_literal: true

module DiscourseBindingVote
  # A name as it stands in a list that people paste: "* ada", "1. Ada Lovelace", "@ada",
  # "Ada Lovelace (ada)", "Ada Lovelace <ada@example.org>". A mail address is never looked up.
  class WrittenName
    BULLET = /\A(?:[*+•‣◦·\-–—]\s*|\d{1,4}[.)]\s+)/
    MAIL = /<?[^\s<>()@]+@[^\s<>()@]+>?/
    IN_BRACKETS = /\(([^()]*)\)/
    AFTER_AT = /(?:\A|\s)@([^\s@]+)/

    # What is shown of it.
    attr_reader :text

    # text - one entry of the list
    def initialize(text)
      @text = text.squish.sub(BULLET, "").delete_prefix("@").strip
    end

    # Usernames that it may mean, the likeliest first, as the forum compares them; none where it is but
    # a mail address.
    def usernames
      @usernames ||=
        [*without_mail.scan(IN_BRACKETS), *without_mail.scan(AFTER_AT), full_name].flatten
          .map { |name| User.normalize_username(name.strip.delete_prefix("@")) }
          .reject(&:blank?)
          .uniq
    end

    # The name of a person that it may be, without what stands in brackets or after an @.
    def full_name
      @full_name ||= without_mail.gsub(IN_BRACKETS, " ").gsub(AFTER_AT, " ").squish
    end

    private

    def without_mail
      text.gsub(MAIL, " ").squish
    end
  end
end
