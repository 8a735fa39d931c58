# frozen_string_literal: true

module PageObjects
  module Components
    # A binding vote in its topic.
    class BindingVote < PageObjects::Components::Base
      SELECTOR = ".binding-vote-outlet > .binding-vote"

      def ballot_box
        PageObjects::Components::BindingVoteBallotBox.new
      end

      def visible?
        page.has_css?(SELECTOR)
      end

      def not_visible?
        page.has_no_css?(SELECTOR)
      end

      def has_subject?(subject)
        page.has_css?("#{SELECTOR} .binding-vote__subject", text: subject)
      end

      def has_verdict?(text)
        page.has_css?("#{SELECTOR} .binding-vote__verdict", text: text)
      end

      def has_summary?(text)
        page.has_css?("#{SELECTOR} .binding-vote__summary", text: text)
      end

      def has_close_button?
        page.has_css?("#{SELECTOR} .binding-vote__close")
      end

      def has_no_close_button?
        page.has_no_css?("#{SELECTOR} .binding-vote__close")
      end

      def click_close
        find("#{SELECTOR} .binding-vote__close").click
        PageObjects::Modals::CloseBindingVote.new
      end

      def unfold_voters
        find("#{SELECTOR} .binding-vote__voters-button").click
        self
      end

      def has_voter?(user, says: nil)
        page.has_css?("#{SELECTOR} .binding-vote__voter", text: user.username) &&
          (says.nil? || page.has_css?("#{SELECTOR} .binding-vote__voter", text: says))
      end

      def has_mark_button?
        page.has_css?("#{SELECTOR} .binding-vote__mark")
      end

      def has_no_mark_button?
        page.has_no_css?("#{SELECTOR} .binding-vote__mark")
      end

      def click_mark(user)
        find("#{SELECTOR} .binding-vote__voter", text: user.username).find(
          ".binding-vote__mark",
        ).click
        PageObjects::Modals::MarkBindingVoter.new
      end
    end
  end
end
