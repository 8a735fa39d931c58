# frozen_string_literal: true

module DiscourseBindingVote
  # The name of somebody elsewhere, such that a ballot can be recorded under it (see PlainName).
  module AuthorName
    UNSEEN = Regexp.union(OneLineText::DIRECTIONS, OneLineText::INVISIBLE, OneLineText::CONTROLS)

    class << self
      # The name on one line, without what cannot be seen; "" where nothing is left. A mail address
      # is not a name: what stands before its @ is.
      def clean(name)
        name = OneLineText.clean(name.to_s.scrub("").delete("\0")).unicode_normalize(:nfc)
        name = without_unseen(name) if UNSEEN.match?(name)
        name = name.squish.delete_prefix("@").strip
        name = name.partition("@").first if name.match?(/\A\S+@\S+\z/)
        name = name[0, PlainName::LIMIT].strip
        name.match?(OneLineText::VISIBLE) ? name : ""
      end

      private

      def without_unseen(name)
        name.gsub(/(?<meant>#{OneLineText::MEANT})|#{UNSEEN}/) { $~[:meant].to_s }
      end
    end
  end
end
