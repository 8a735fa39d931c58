# frozen_string_literal: true

module DiscourseBindingVote
  # What one person of a thread from elsewhere comes to: their newest vote, with those before it.
  class ImportRow
    include ActiveModel::Serialization

    # person, said - an ImportPerson, and the SaidVote that counts
    # earlier      - the SaidVotes before it, newest first
    attr_reader :person, :said, :earlier

    delegate :account, :match, :name, :addresses, to: :person
    delegate :key, to: :said

    # messages - the SaidVotes of the person, newest first
    # voters   - Voters of the vote, of the people and of their accounts
    def initialize(person, messages, voters:)
      votes = messages.select(&:vote?)
      @person = person
      @said = votes.first || messages.first
      @earlier = votes.drop(1)
      @voters = voters
    end

    # Whether a ballot of theirs would bind: of the account that is proposed or, where that is doubtful, of
    # the plain name.
    def binds
      voters.binding?(person.voter) if name.present?
    end

    # Whether it would for the account, doubtful or not; nil where there is none.
    def account_binds
      voters.binding?(account) if account
    end

    # The Ballot that the account has in the vote, doubtful or not.
    def account_ballot
      voters.ballot_of(account) if account
    end

    # The Ballot that they have in the vote.
    def ballot
      voters.ballot_of(person.voter)
    end

    # Why it is not chosen unasked; nil where it is.
    def problem
      unreadable || unrecordable || outdated || ("not_sure" if !said.sure?)
    end

    private

    attr_reader :voters

    def unreadable
      return "malformed" if name.empty? || (said.malformed && !said.vote?)
      return "no_vote" if !said.vote?
      "contradicts" if said.contradicting?
    end

    def unrecordable
      return "no_time" if said.time.nil?
      return "no_link" if said.link.nil?
      return "cast_here" if ballot && !ballot.recorded?
      "cannot_take_part" if person.account? && !RecordedVoter.can_take_part?(account)
    end

    # What is recorded says the same already, or something else since.
    def outdated
      return "already_there" if ballot && Choice.name_of(ballot.choice) == said.choice
      return "outside_time" if said.time < voters.vote.created_at.beginning_of_minute
      "contradicts" if ballot && ballot.updated_at >= said.time
    end
  end
end
