# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements::Texts
    # Who voted on one side: how many, and their names, binding first and then in the order in which
    # they voted. A name has no @ before it, so that nobody is called. In the current locale.
    class Side
      MOST_NAMES = 500

      # choice  - 1, 0 or -1
      # ballots - those of that choice
      # binding, non_binding - how many of each the vote counts
      def initialize(choice, ballots, binding:, non_binding:)
        @choice = choice
        @ballots = ballots
        @counts = { binding: binding, non_binding: non_binding }
      end

      def paragraphs
        return [say("nobody", side: side)] if total == 0
        [say("somebody", side: side, **counts), [*listed, *more].join("\n")]
      end

      private

      attr_reader :choice, :ballots, :counts

      def side
        Choice.name_of(choice)
      end

      def total
        counts.values.sum
      end

      def listed
        ballots
          .includes(:user)
          .order(binding: :desc, id: :asc)
          .limit(MOST_NAMES)
          .map { |ballot| "- #{line(ballot)}" }
      end

      def line(ballot)
        name = voter(ballot)
        say(ballot.binding ? "binding" : "non_binding", name: name, typed: ballot.typed)
      end

      # A ballot of somebody who has, and had, no account keeps the name under which it was recorded.
      def voter(ballot)
        name = ballot.user&.username || ballot.voter_name
        name ? QuotedText.markdown(name) : say("deleted_account")
      end

      def more
        left = total - MOST_NAMES
        "- #{say("more", count: left)}" if left > 0
      end

      def say(key, **params)
        I18n.t("binding_vote.texts.sides.#{key}", **params)
      end
    end
  end
end
