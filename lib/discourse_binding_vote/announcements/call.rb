# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # The reply that calls for votes, for people who follow the topic by mail or in a mirror.
    class Call < PostMaker
      # What it says, as the vote is now.
      def raw
        Texts::CallText.new(vote, by: author).to_s
      end

      private

      def content
        { raw: raw }
      end
    end
  end
end
