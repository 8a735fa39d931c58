# frozen_string_literal: true

module DiscourseBindingVote
  # What a vote decides, as someone writes it.
  module Matter
    class << self
      # The attributes of a Vote that hold it.
      #
      # kind   - the Kind of the vote
      # fields - what is said in the fields of that kind, by their ids; what it does not ask for is left
      #          out
      # links  - where it was discussed, an address on each line
      #
      # Raises Refusal.
      def read(kind, subject: nil, summary: nil, links: nil, fields: nil)
        {
          subject: OneLineText.read(subject),
          summary: summary.to_s.strip,
          links: DiscussionLinks.read(links),
          fields: read_fields(kind, fields || {}),
        }
      end

      private

      def read_fields(kind, given)
        kind.fields.to_h { |field| [field.id, field.read(given[field.id])] }.compact_blank
      end
    end
  end
end
