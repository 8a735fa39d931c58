# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # The reply that gives the result of a vote, or says that it was cancelled.
    class Result < PostMaker
      private

      def content
        { raw: Texts::ResultText.new(vote, next_step: announcement.next_step).to_s }
      end
    end
  end
end
