# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # True or false, in JSON or as a text.
    class Truth < Type
      TRUTHS = { true => true, "true" => true, false => false, "false" => false }.freeze

      private

      def read(given, name)
        TRUTHS.fetch(given) { refuse(:not_a_truth, name) }
      end
    end
  end
end
