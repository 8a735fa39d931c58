# frozen_string_literal: true

module DiscourseBindingVote
  # Some people beside a vote, be they Users or plain names: what all of them have there is asked for at
  # once.
  class Voters
    attr_reader :vote

    # voters - Users and Strings
    def initialize(vote, voters)
      @vote = vote
      @users, @names = voters.uniq.partition { |voter| voter.is_a?(User) }
    end

    # The Ballot that one of them has in the vote, nil where there is none.
    def ballot_of(voter)
      voter.is_a?(User) ? ballots_of_users[voter.id] : ballots_of_names[voter.downcase]
    end

    # Whether a ballot of one of them binds.
    def binding?(voter)
      return bindings_of_users.fetch(voter.id) if voter.is_a?(User)
      bindings_of_names.fetch(voter.downcase)
    end

    private

    attr_reader :users, :names

    def ballots_of_users
      @ballots_of_users ||= users.empty? ? {} : vote.ballots.where(user: users).index_by(&:user_id)
    end

    def ballots_of_names
      @ballots_of_names ||=
        names.empty? ? {} : vote.ballots.of_names(names).index_by { |one| one.voter_name.downcase }
    end

    def bindings_of_users
      @bindings_of_users ||= Roster.new(vote).bindings(users.map(&:id))
    end

    def bindings_of_names
      @bindings_of_names ||= Roster.new(vote).binding_names(names)
    end
  end
end
