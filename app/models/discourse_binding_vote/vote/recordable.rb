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
      marks = { choice: choice.value, typed: choice.typed, reason: Ballot.clean_reason(reason) }
      marks[:source_url] = Elsewhere.read_link(link)
      # What was accepted from a reply before was cast there no more.
      marks.merge!(reply_post_id: nil, from_reply: false)
      marks[:updated_at] = Elsewhere.read_time(cast_at, opened_at: created_at)

      while_votes_accepted do
        ballot = ballot_elsewhere(voter)
        AccountLocks.keep(ballot.user_id, by.id)
        marks[:binding] = binds_elsewhere?(voter)
        put_in(ballot, marks, by: by)
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

    # What somebody has cast here, nobody records anything over.
    def ballot_elsewhere(voter)
      person = voter.is_a?(User) ? { user: voter } : { voter_name: voter }
      ballot = ballots_of(voter).first || ballots.new(person)
      raise Refusal.new(:cast_here) if ballot.in_box? && !ballot.recorded?
      ballot
    end

    def binds_elsewhere?(voter)
      roster = Roster.new(self)
      voter.is_a?(User) ? roster.binding?(voter) : roster.binding_name?(voter)
    end

    def ballots_of(voter)
      return ballots.where(user: voter) if voter.is_a?(User)
      ballots.where("lower(voter_name) = lower(?)", voter)
    end
  end
end
