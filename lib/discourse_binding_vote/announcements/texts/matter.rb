# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements::Texts
    # What a vote decides, and what follows of it. In the current locale.
    class Matter
      def initialize(vote)
        @vote = vote
        @codebases =
          { existing: vote.existing_codebase, proposed: vote.proposed_codebase }.compact_blank
            .transform_values { |name| QuotedText.markdown(name) }
      end

      def name
        kind = I18n.t("binding_vote.texts.kinds.#{vote.kind}")
        named = codebases.map { |which, name| codebase(which, name: name) }.join("; ")
        named.present? ? "#{kind} (#{named})" : kind
      end

      # What becomes of the matter now that the vote is closed.
      def consequence
        key = [vote.kind, ending, naming].compact.join(".")
        I18n.t("binding_vote.texts.consequences.#{key}", **codebases)
      end

      private

      attr_reader :vote, :codebases

      def codebase(which, name:)
        I18n.t("binding_vote.texts.codebases.#{which}", name: name)
      end

      def ending
        vote.outcome == "passed" ? "passed" : "failed"
      end

      # Which of the names are known; votes of old have none.
      def naming
        return if vote.kind != "codebase"
        return "unnamed" if !codebases.key?(:proposed)
        codebases.key?(:existing) ? "both" : "proposed"
      end
    end
  end
end
