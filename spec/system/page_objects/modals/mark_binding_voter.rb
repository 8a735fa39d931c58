# frozen_string_literal: true

module PageObjects
  module Modals
    class MarkBindingVoter < PageObjects::Modals::Base
      MODAL_SELECTOR = ".mark-binding-voter"

      def has_effect?(text)
        has_css?("#{MODAL_SELECTOR} .binding-vote-form__fields", text: text)
      end

      def fill_reason(reason)
        body.fill_in("Reason", with: reason)
        self
      end

      def confirm
        click_primary_button
        self
      end

      def closed?
        has_no_css?(MODAL_SELECTOR)
      end
    end
  end
end
