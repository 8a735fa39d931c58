# frozen_string_literal: true

module DiscourseBindingVote
  # Who is binding in a vote. The nearest mark of a person decides: of the vote, then of its category,
  # then of the categories above that, then everywhere. Where there is none, the BindingGroups do. A plain
  # name binds only by a mark. All of it reads, and locks nothing but the account of a ballot that is to change
  # (see #ballot_of); a RosterChange carries what has changed into the open votes.
  #
  # Each question has its query beside it, in a file of its own.
  class Roster
    # Those of the votes in which that user is binding, all of them open ones, as a relation.
    def self.binding_in(votes, user)
      UserBindings.votes(votes, user)
    end

    def initialize(vote)
      @vote = vote
    end

    # The BindingGroups of the vote.
    def groups
      @groups ||= BindingGroups.of(vote)
    end

    # Whether a ballot of that user binds, as things stand now.
    def binding?(user)
      bindings([user.id]).fetch(user.id)
    end

    # Whether ballots of some users bind: a Hash of their ids.
    def bindings(user_ids)
      UserBindings.new(vote).of(user_ids)
    end

    # The Ballot of a user, nil where there is none, and whether it binds. The account stays until the
    # ballot is changed (see AccountLocks).
    def ballot_of(user)
      UserBindings.new(vote).with_ballot(user.id)
    end

    # Whether ballots bind that are recorded under plain names: a Hash of these in lower case.
    def binding_names(names)
      NameBindings.new(vote).of(names)
    end

    # The ids of the ballots that bind and must not, or must bind and do not. Those of deleted accounts
    # are left as they are.
    #
    # user_ids, names - of those whom it concerns, the names in lower case; everyone where ids are nil
    def misjudged_ballots(user_ids: nil, names: [])
      misjudged = MisjudgedBallots.new(vote)
      user_ids ? misjudged.of(user_ids, names) : misjudged.all
    end

    # The ids of all who are binding; nil where that is whoever has an account.
    def user_ids
      BindingUsers.new(vote).ids if !groups.open?
    end

    # The ids of all who were made binding; none where signing up is enough to be so.
    def known_user_ids
      groups.joined_by_signing_up? ? [] : user_ids
    end

    # How many people the binding ballots can come from in all: everyone who is binding, and plain names
    # and deleted accounts by their ballots alone. Nil where that is not known, because no group is set
    # or one that takes in whoever signs up. The vote keeps it; a ballot that a binding voter casts does
    # not change it.
    def electorate
      return if groups.ids.empty? || groups.joined_by_signing_up?
      Electorate.new(vote).size
    end

    # How many people are binding, and how many of them are waited for, having no ballot.
    def counts
      PeopleWithBallots.new(vote).counts
    end

    # A page of RosterList.
    #
    # waiting - whether only those are wanted who are binding and have no ballot
    def page(offset:, limit:, waiting: false)
      PeopleWithBallots.new(vote).page(offset: offset, limit: limit, waiting: waiting)
    end

    private

    attr_reader :vote
  end
end
