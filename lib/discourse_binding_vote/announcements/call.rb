# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # The reply that calls for votes, for people who follow the topic by mail or in a mirror.
    class Call < PostMaker
      private

      def content
        { raw: Texts::CallText.new(vote, by: author).to_s }
      end
    end
  end
end
