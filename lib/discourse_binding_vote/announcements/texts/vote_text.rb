# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements::Texts
    # What the texts of a vote have in common. They are Markdown that reads well as plain text, since
    # forums send posts to mailing lists: paragraphs and lists of "- ", in the forum's language, with
    # times in UTC. Each gives its `paragraphs`.
    class VoteText
      def initialize(vote)
        @vote = vote
      end

      def to_s
        I18n.with_locale(SiteSetting.default_locale) { [test, *paragraphs].compact.join("\n\n") }
      end

      private

      attr_reader :vote

      def say(key, **params)
        I18n.t("binding_vote.texts.#{key}", **params)
      end

      def list(items)
        items.compact.map { |item| "- #{item}" }.join("\n")
      end

      # What has to be known first of a test.
      def test
        say("test") if vote.test?
      end

      # A number of something, in words where there is none.
      def number(count)
        count == 0 ? say("none") : count.to_s
      end

      def time(time)
        time.utc.strftime("%Y-%m-%d %H:%M UTC")
      end

      def subject
        QuotedText.markdown(vote.subject)
      end

      def decided
        say("facts.decided", matter: Matter.new(vote).name)
      end

      def rule
        text = RuleText.new(vote.rule)
        clauses = text.clauses.tr("−", "-")
        rule = say(text.name ? "rule.named" : "rule.unnamed", name: text.name, clauses: clauses)
        say("facts.rule", rule: rule)
      end

      # It stands in a list, so that it is not alone on its line and no preview takes its place.
      def link
        say("facts.vote", url: vote.topic.url)
      end
    end
  end
end
