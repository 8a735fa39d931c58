# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements::Texts
    # What a vote decides, and what follows of it. In the current locale.
    class Matter
      def initialize(vote)
        @vote = vote
      end

      def name
        named = vote.field_values.map { |field, value| field_text(field, value) }.join("; ")
        kind = QuotedText.markdown(vote.terms.name)
        named.present? ? "#{kind} (#{named})" : kind
      end

      # What becomes of the matter now that the vote is closed; nil where nothing is said of that.
      def consequence
        sentence = vote.terms.sentence(ending, vote.fields)
        sentence && QuotedText.markdown(sentence)
      end

      private

      attr_reader :vote

      def field_text(field, value)
        label = QuotedText.markdown(field.label)
        value = field.type == "link" ? value : QuotedText.markdown(value)
        I18n.t("binding_vote.texts.field", label: label, value: value)
      end

      def ending
        vote.outcome == "passed" ? "passed" : "failed"
      end
    end
  end
end
