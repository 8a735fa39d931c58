# frozen_string_literal: true

module DiscourseBindingVote
  # Somebody for whom a ballot may be recorded in a vote, and what they have there.
  class KnownVoter
    include ActiveModel::Serialization

    # voter  - a User, or a String: the plain name of somebody without an account
    # voters - Voters of the vote, of whom that is one
    def initialize(voter, voters)
      @voter = voter
      @voters = voters
    end

    # The User; nil of a plain name.
    def account
      voter if voter.is_a?(User)
    end

    # The plain name; nil of an account.
    def name
      voter if !account
    end

    # Whether a ballot of theirs would bind.
    def binds
      voters.binding?(voter)
    end

    # The Ballot that they have in the vote, nil where there is none.
    def now
      voters.ballot_of(voter)
    end

    private

    attr_reader :voter, :voters
  end
end
