# frozen_string_literal: true

module DiscourseBindingVote
  # How often each person may do what. What is refused costs nothing of that; the refusals of each kind
  # have a limit of their own.
  module RateLimits
    KINDS = {
      "ballots" => [20, 1.minute],
      "recorded-ballots" => [60, 1.minute],
      "import-readings" => [20, 1.minute],
      "imports" => [20, 1.minute],
      "acceptances" => [10, 1.minute],
      "proposed-ballots" => [60, 1.minute],
      "proposed-ballot-lists" => [60, 1.minute],
      "post-ballots" => [60, 1.minute],
      "replies" => [30, 1.minute],
      "timelines" => [60, 1.minute],
      "rosters" => [60, 1.minute],
      "matters" => [60, 1.minute],
      "openings" => [10, 1.hour],
      "management" => [10, 1.minute],
      "marks" => [60, 1.minute],
      "mark-lists" => [60, 1.minute],
      "roster-changes" => [120, 1.minute],
      "overviews" => [60, 1.minute],
      "kind-tables" => [60, 1.minute],
      "kind-previews" => [240, 1.minute],
      "lists" => [60, 1.minute],
      "tallies" => [20, 1.minute],
      "results" => [30, 1.minute],
      "exports" => [12, 1.minute],
      "whole-exports" => [6, 1.minute],
      "badges" => [300, 1.minute],
    }.freeze
    REFUSALS = [60, 1.minute].freeze

    # What is raised where something is refused.
    REFUSED = [Refusal, Discourse::NotFound, ActiveRecord::RecordInvalid].freeze

    class << self
      # Runs the block, which does something of a kind, and returns what it returns.
      #
      # user    - who does it; nil for somebody who is not logged in
      # address - by which those are told apart
      #
      # Raises RateLimiter::LimitExceeded before the block where there was too much of it, or where too
      # much of it was refused.
      def count(kind, user, address: nil)
        refusals = limiter("refused-#{kind}", REFUSALS, user, address)
        refusals.performed! if !refusals.can_perform?
        attempts = limiter(kind, KINDS.fetch(kind), user, address)
        attempts.performed!

        begin
          yield
        rescue *REFUSED
          attempts.rollback!
          refusals.performed!(raise_error: false)
          raise
        end
      end

      private

      def limiter(kind, (most, period), user, address)
        type = ["binding-vote", kind, (address if user.nil?)].compact.join("-")
        RateLimiter.new(user, type, most, period)
      end
    end
  end
end
