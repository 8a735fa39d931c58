# frozen_string_literal: true

module PageObjects
  module Pages
    # The list of the forum's binding votes, /binding-votes.
    class BindingVotes < PageObjects::Pages::Base
      VOTE_SELECTOR = ".binding-vote-list__vote"

      def visit(query = {})
        page.visit("/binding-votes?#{query.to_query}")
        self
      end

      def has_votes?(count:)
        page.has_css?(VOTE_SELECTOR, count: count)
      end

      def has_vote?(vote, state: nil)
        page.has_css?(VOTE_SELECTOR, text: vote.subject) &&
          (state.nil? || page.has_css?("#{VOTE_SELECTOR} .binding-vote-badge", text: state))
      end

      def has_no_vote?(vote)
        page.has_no_css?(VOTE_SELECTOR, text: vote.subject)
      end

      def narrow_to(state)
        find(".binding-vote-list").click_link(state)
        self
      end

      def click_vote(vote)
        click_link(vote.subject)
      end
    end
  end
end
