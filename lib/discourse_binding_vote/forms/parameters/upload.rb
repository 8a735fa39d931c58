# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # A file that is sent along, as its bytes.
    class Upload < Type
      attr_reader :most

      # most     - how many bytes it has at most
      # too_long - the reason of the Refusal of a longer one
      def initialize(most, too_long:, **options)
        super(**options)
        @most = most
        @too_long = too_long
      end

      private

      def read(given, name)
        refuse(:not_a_file, name) if !given.is_a?(ActionDispatch::Http::UploadedFile)
        raise Refusal.new(@too_long) if given.size > most
        given.read.b
      end
    end
  end
end
