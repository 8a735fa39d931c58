# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements::Texts
    # How an open vote stands, and what is missing. In the current locale.
    class Standing
      def initialize(vote)
        @vote = vote
      end

      def to_s
        "#{say(vote.ended? ? "ended" : "open")} #{judged}"
      end

      private

      attr_reader :vote

      def judged
        said = vote.judgement
        return say("reached") if said.reached?
        said.plus_needed ? say("needed", count: said.plus_needed) : say("blocked")
      end

      def say(key, **params)
        I18n.t("binding_vote.texts.standing.#{key}", **params)
      end
    end
  end
end
