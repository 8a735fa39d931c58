# frozen_string_literal: true

module PageObjects
  module Modals
    class OpenBindingVote < PageObjects::Modals::Base
      MODAL_SELECTOR = ".open-binding-vote"

      def open?
        has_css?(MODAL_SELECTOR)
      end

      def closed?
        has_no_css?(MODAL_SELECTOR)
      end

      def fill_summary(summary)
        body.fill_in("Summary of the conversation", with: summary)
        self
      end

      def submit
        click_primary_button
        self
      end

      def has_error?(text)
        has_css?("#{MODAL_SELECTOR} .binding-vote-form__error", text: text)
      end
    end
  end
end
