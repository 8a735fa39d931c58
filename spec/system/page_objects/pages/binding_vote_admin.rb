# frozen_string_literal: true

module PageObjects
  module Pages
    # The plugin's page among the admin pages.
    class BindingVoteAdmin < PageObjects::Pages::Base
      PATH = "/admin/plugins/discourse-binding-vote"

      def visit
        page.visit("#{PATH}/overview")
        self
      end

      def visit_settings
        page.visit("#{PATH}/settings")
        self
      end

      def has_overview?
        page.has_css?(".binding-vote-admin__section")
      end

      def has_no_overview?
        page.has_no_css?(".binding-vote-admin__section")
      end

      def has_title?(title)
        page.has_css?(".d-page-header__title, .admin-plugin-config-page h1", text: title)
      end

      def has_listed_vote?(vote)
        page.has_css?(".binding-vote-admin__votes", text: vote.subject)
      end

      def mark(user, reason:)
        click_button("Mark someone")
        within(".binding-vote-admin__mark-form") do
          fill_in("Names", with: user.username)
          click_button("See what this does")
          fill_in("Reason", with: reason)
          click_button("Mark them")
        end
        self
      end

      def has_mark_of?(user)
        page.has_css?(".binding-vote-admin__marks tr", text: user.username)
      end
    end
  end
end
