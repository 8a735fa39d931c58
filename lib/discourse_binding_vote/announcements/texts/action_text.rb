# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements::Texts
    # What stands below the line that says that something was done to a vote, if anything has to.
    class ActionText < VoteText
      # event - the VoteEvent
      def initialize(vote, event)
        super(vote)
        @event = event
      end

      private

      attr_reader :event

      def paragraphs
        [moved, cancelled]
      end

      def moved
        return if event.closes_at_before.nil?
        from, to = event.closes_at_before, event.closes_at_after
        say("moved", from: time(from), to: time(to))
      end

      def cancelled
        QuotedText.markdown(vote.cancel_reason) if event.action == "cancelled"
      end
    end
  end
end
