# frozen_string_literal: true

module PageObjects
  module Components
    # One's own ballot in a binding vote.
    class BindingVoteBallotBox < PageObjects::Components::Base
      SELECTOR = "#{BindingVote::SELECTOR} .binding-vote__ballot"
      SIDES = { "+1" => "plus", "0" => "zero", "-1" => "minus" }.freeze

      def cast(choice)
        find(choice_selector(choice)).click
        self
      end

      def withdraw
        find("#{SELECTOR} .binding-vote__withdraw").click
        self
      end

      def fill_minus_reason(reason)
        find("#{SELECTOR} .binding-vote__minus-step textarea").fill_in(with: reason)
        self
      end

      def cast_minus
        find("#{SELECTOR} .binding-vote__cast-minus").click
        self
      end

      def has_minus_step?
        page.has_css?("#{SELECTOR} .binding-vote__minus-step")
      end

      def has_error?(text)
        page.has_css?("#{SELECTOR} [role=alert]", text: text)
      end

      def has_ballot?(choice)
        page.has_css?("#{choice_selector(choice)}[aria-pressed=true]")
      end

      # Once the server has said so; the ballot shows before that.
      def has_confirmation?(text)
        page.has_css?("#{SELECTOR} .binding-vote__done", text: text)
      end

      def has_no_ballot?
        page.has_no_css?("#{SELECTOR} .binding-vote__choice[aria-pressed=true]") &&
          page.has_no_css?("#{SELECTOR} .binding-vote__withdraw")
      end

      def has_binds?(text)
        page.has_css?("#{SELECTOR} .binding-vote__binds", text: text)
      end

      def has_choices?
        page.has_css?("#{SELECTOR} .binding-vote__choice", count: SIDES.size)
      end

      def has_no_choices?
        page.has_no_css?("#{SELECTOR} .binding-vote__choice")
      end

      def has_refusal?(text)
        page.has_css?("#{SELECTOR} .binding-vote__refusal", text: text)
      end

      private

      def choice_selector(choice)
        "#{SELECTOR} .binding-vote__choice.--#{SIDES.fetch(choice)}"
      end
    end
  end
end
