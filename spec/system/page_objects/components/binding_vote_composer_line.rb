# frozen_string_literal: true

module PageObjects
  module Components
    # What the composer says of a vote that one writes into a reply.
    class BindingVoteComposerLine < PageObjects::Components::Base
      SELECTOR = "#reply-control .binding-vote-composer"

      def has_text?(text)
        page.has_css?("#{SELECTOR}__says", text: text)
      end

      def decline
        find("#{SELECTOR}__toggle").click
        self
      end
    end
  end
end
