# frozen_string_literal: true

module PageObjects
  module Modals
    class CloseBindingVote < PageObjects::Modals::Base
      MODAL_SELECTOR = ".close-binding-vote"

      def has_end?(text)
        has_css?("#{MODAL_SELECTOR}__end", text: text)
      end

      def closed?
        has_no_css?(MODAL_SELECTOR)
      end

      def confirm
        footer.click_button("Close the vote")
        self
      end
    end
  end
end
