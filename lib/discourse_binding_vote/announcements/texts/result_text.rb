# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements::Texts
    # Gives the result of a vote, or how it stands so far.
    class ResultText < VoteText
      SIDES = { plus: 1, zero: 0, minus: -1 }.freeze

      # next_step - a line on what happens next, if somebody has added one
      def initialize(vote, next_step: nil)
        super(vote)
        @next_step = next_step.presence && QuotedText.markdown(next_step)
      end

      private

      def paragraphs
        heading_line = say("headings.#{heading}", subject: subject)
        [heading_line, verdict, what_next, list(facts), *sides]
      end

      def what_next
        say("next_step", line: @next_step) if @next_step.present?
      end

      def heading
        return "so_far" if vote.open?
        vote.outcome == "cancelled" ? "cancelled" : "result"
      end

      def verdict
        return Standing.new(vote).to_s if vote.open?
        said = say("outcomes.#{vote.outcome}")
        return said if vote.outcome == "cancelled"
        [said, Matter.new(vote).consequence, early].compact.join(" ")
      end

      # Why it did not stay open until its closing time.
      def early
        say("closed_early") if vote.events.exists?(action: "closed_early")
      end

      def facts
        [decided, reason, rule, *counts, open, link]
      end

      def reason
        say("facts.reason", reason: QuotedText.markdown(vote.cancel_reason)) if vote.cancel_reason
      end

      def counts
        { binding: vote.binding_counts, non_binding: vote.non_binding_counts }.map do |key, counts|
          say("facts.#{key}", **counts.transform_values { |count| number(count) })
        end
      end

      def open
        ended_at = vote.closed_at || vote.closes_at
        say(
          vote.open? ? "facts.open_until" : "facts.open",
          from: time(vote.created_at),
          to: time(ended_at),
          duration: Duration.new(ended_at - vote.created_at).to_s,
        )
      end

      def sides
        SIDES.flat_map do |side, choice|
          Side.new(
            choice,
            vote.ballots.where(choice: choice),
            binding: vote.binding_counts[side],
            non_binding: vote.non_binding_counts[side],
          ).paragraphs
        end
      end
    end
  end
end
