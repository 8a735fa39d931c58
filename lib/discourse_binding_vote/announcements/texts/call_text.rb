# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements::Texts
    # Calls for votes. The summary comes last: it is Markdown, of which anything may be left open.
    class CallText < VoteText
      # by - the User who calls
      def initialize(vote, by:)
        super(vote)
        @by = by
      end

      private

      attr_reader :by

      def paragraphs
        [say("headings.call", subject: subject), list(facts), how_to_vote, *summary]
      end

      def how_to_vote
        strict = SiteSetting.binding_vote_record_strict_replies
        say(strict ? "how_to_vote_strictly" : "how_to_vote")
      end

      def facts
        [decided, rule, say("facts.closes", time: time(vote.closes_at)), *discussions, link]
      end

      def discussions
        vote.links.map { |url| say("facts.discussion", url: url) }
      end

      # It is the opener's, and is posted by nobody else.
      def summary
        [say("summary"), vote.summary] if by.id == vote.opened_by_id
      end
    end
  end
end
