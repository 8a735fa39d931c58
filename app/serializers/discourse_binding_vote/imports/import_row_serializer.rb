# frozen_string_literal: true

module DiscourseBindingVote
  # An ImportRow. Its mail address is for those who may see these.
  class ImportRowSerializer < ApplicationSerializer
    attributes :name, :email, :account, :match, :problem, :binds, :now

    has_many :earlier, serializer: SaidVoteSerializer, embed: :objects

    # What the message says that counts stands in the row itself.
    def attributes
      { **SaidVoteSerializer.new(object.said, scope: scope, root: false).attributes, **super }
    end

    def email
      object.addresses.first
    end

    def include_email?
      email.present? && scope.can_check_emails?(scope.user)
    end

    # With whether a ballot would bind that is recorded for it, and the one that it has in the vote.
    def account
      return if object.account.nil?
      user = BasicUserSerializer.new(object.account, scope: scope, root: false).as_json
      { **user, binds: object.account_binds, now: standing(object.account_ballot) }
    end

    # The ballot that the person has in the vote.
    def now
      standing(object.ballot)
    end

    private

    def standing(ballot)
      StandingBallotSerializer.new(ballot, scope: scope, root: false).as_json if ballot
    end
  end
end
