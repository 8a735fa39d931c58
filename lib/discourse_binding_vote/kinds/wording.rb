# frozen_string_literal: true

module DiscourseBindingVote
  # Sentences that name what somebody says in the fields of a vote: "{version} is released.". A sentence
  # may have several wordings, with a | between them; the first is taken of which every field is filled.
  module Wording
    FIELD = /\{([a-z_]+)\}/

    class << self
      # The sentence as it reads; nil where no wording fits.
      #
      # sentence - may be nil
      # values   - Strings by the ids of fields
      def fill(sentence, values)
        fitting(sentence, values)&.gsub(FIELD) { values[$1] }
      end

      # The wording that is taken, as it is written.
      def fitting(sentence, values)
        wordings = sentence.to_s.split("|").map(&:strip).reject(&:empty?)
        wordings.find { |wording| fields(wording).all? { |id| values[id].present? } }
      end

      # The ids of the fields that a sentence names.
      def fields(sentence)
        sentence.to_s.scan(FIELD).flatten.uniq
      end
    end
  end
end
