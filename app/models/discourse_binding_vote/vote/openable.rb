# frozen_string_literal: true

module DiscourseBindingVote
  # Opening a vote. Who may do so, the Guardian says.
  module Vote::Openable
    extend ActiveSupport::Concern

    SUBJECT_LIMIT = 200
    SUMMARY_LIMIT = 10_000
    MAXIMUM_PERIOD = 1.year

    included do
      validates :subject, presence: true, length: { maximum: SUBJECT_LIMIT }
      validates :summary, presence: true, length: { maximum: SUMMARY_LIMIT }
      before_save :cook_summary, if: :summary_changed?
    end

    class_methods do
      # Opens a vote in a topic and returns it.
      #
      # kind      - one of Vote::KINDS
      # summary   - the summary of the conversation, in Markdown
      # closes_at - an ISO 8601 String with its offset; the default period from now when blank
      # rule      - the id of a preset
      #
      # Raises Refusal, or ActiveRecord::RecordInvalid for a text that is missing or too long.
      def open(topic:, by:, kind: nil, subject: nil, summary: nil, closes_at: nil, rule: nil)
        raise Refusal.new(:unknown_kind) if Vote::KINDS.exclude?(kind)

        vote =
          new(
            topic: topic,
            opened_by: by,
            kind: kind,
            subject: subject.to_s.squish,
            summary: summary.to_s.strip,
            rule: preset(rule.presence || Rule::DEFAULT),
            closes_at: closes_at.present? ? closing_time(closes_at) : default_period.from_now,
          )
        transaction(requires_new: true) { vote.save! }
        Publisher.new(vote).opened
        vote
      rescue ActiveRecord::RecordNotUnique
        raise Refusal.new(:already_open)
      end

      # The least time, from its opening, that a vote stays open.
      def minimum_period
        SiteSetting.binding_vote_minimum_period_hours.hours
      end

      private

      def default_period
        [SiteSetting.binding_vote_default_period_days.days, minimum_period].max
      end

      def preset(id)
        Rule.find(id)
      rescue Rule::Unknown
        raise Refusal.new(:unknown_rule)
      end

      def closing_time(text)
        time = Time.iso8601(text.to_s).in_time_zone
        raise Refusal.new(:closing_time_past) if time.past?
        raise Refusal.new(:closing_time_too_far) if time > MAXIMUM_PERIOD.from_now
        # A minute's grace, so that the form may offer just the minimum period.
        if time < minimum_period.from_now - 1.minute
          hours = SiteSetting.binding_vote_minimum_period_hours
          raise Refusal.new(:closing_time_too_near, count: hours)
        end
        time
      rescue ArgumentError
        raise Refusal.new(:malformed_closing_time)
      end
    end

    private

    def cook_summary
      self.summary_cooked = PrettyText.cook(summary, user_id: opened_by_id)
    end
  end
end
