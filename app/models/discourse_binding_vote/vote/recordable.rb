# frozen_string_literal: true

module DiscourseBindingVote
  # Recording ballots that were cast elsewhere, on a mailing list or in a pull request. Who may do so,
  # the Guardian says.
  module Vote::Recordable
    # Records the ballot of a person, or corrects the one that is recorded, and returns it. A binding -1
    # needs no reason: the link leads to what its voter wrote.
    #
    # voter   - a User, or a String: the plain name of somebody without an account
    # choice  - a choice as typed (see Choice)
    # link    - the address at which it was cast
    # cast_at - when it was, an ISO 8601 String with its offset
    # reason  - an optional plain text of at most Ballot::REASON_LIMIT characters
    #
    # Raises Refusal.
    def record(voter, by:, choice:, link:, cast_at:, reason: nil)
      choice = Choice.read(choice) || raise(Refusal.new(:unknown_choice))
      content = {
        choice: choice.value,
        typed: choice.typed,
        reason: Ballot.clean_reason(reason),
        source_url: SourceLink.read(link),
        updated_at: CastTime.read(cast_at, opened_at: created_at),
        # What was accepted from a reply before was cast there no more.
        reply_post_id: nil,
        from_reply: false,
      }

      while_votes_accepted(accounts: [(voter.id if voter.is_a?(User)), by.id]) do
        put_in(recorded_ballot(voter), { **content, binding: binding_voter?(voter) }, by: by)
      end
    end

    # Takes a recorded ballot out and returns it as it was; the history keeps it. Raises Refusal.
    def unrecord(ballot_id, by:)
      while_votes_accepted do
        ballot = ballots.find_by(id: ballot_id)
        raise Refusal.new(:no_recorded_ballot) if !ballot&.recorded?
        AccountLocks.keep(ballot.user_id, by.id)
        take_out(ballot, by: by)
      end
    end

    private

    # The ballot that is recorded of somebody, or a new one. What they have cast here, nobody records
    # anything over.
    def recorded_ballot(voter)
      person = voter.is_a?(User) ? { user: voter } : { voter_name: voter }
      ballot = ballots_of(voter).first || ballots.new(person)
      raise Refusal.new(:cast_here) if ballot.in_box? && !ballot.recorded?
      ballot
    end

    def binding_voter?(voter)
      voter.is_a?(User) ? binding?(voter) : Roster.new(self).binding_name?(voter)
    end

    def ballots_of(voter)
      return ballots.where(user: voter) if voter.is_a?(User)
      ballots.where("lower(voter_name) = lower(?)", voter)
    end
  end
end
