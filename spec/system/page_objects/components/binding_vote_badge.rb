# frozen_string_literal: true

module PageObjects
  module Components
    # The badges of binding votes inside one part of a page.
    class BindingVoteBadge < PageObjects::Components::Base
      SELECTOR = ".binding-vote-badge"

      # context - the selector of that part
      def initialize(context)
        @context = context
      end

      def has_state?(text)
        page.has_css?("#{@context} #{SELECTOR}", text: text)
      end

      def visible?
        page.has_css?("#{@context} #{SELECTOR}")
      end

      def not_visible?
        page.has_no_css?("#{@context} #{SELECTOR}")
      end

      # How much larger its letters are than those of an element beside it; 1.0 is the same size.
      def size_beside(selector)
        page.evaluate_script(<<~JS, "#{@context} #{SELECTOR}", selector)
          (([badge, other]) => badge / other)(
            [...arguments].map((wanted) =>
              parseFloat(getComputedStyle(document.querySelector(wanted)).fontSize))
          )
        JS
      end
    end
  end
end
