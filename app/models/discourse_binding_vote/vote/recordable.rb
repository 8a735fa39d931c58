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
    def record(voter, by:, **said)
      put_in_recorded([[voter, recorded_content(**said)]], by: by).first
    end

    # Records the ballots of a thread from elsewhere, all of them or none, and returns them in their order.
    # One that was cast before the vote opened counts as cast then.
    #
    # said - Hashes of username or name, choice, link, cast_at, reason and key
    #
    # Raises Refusal, of the key where it is one ballot's.
    def import(said, by:)
      contents =
        said.map do |one|
          ballot = one.slice(:choice, :link, :cast_at, :reason)
          Refusal.about(one[:key]) { recorded_content(**ballot, early: true) }
        end
      voters = RecordedVoter.find_all(said)
      refuse_named_twice(voters, said)
      put_in_recorded(voters.zip(contents), by: by, keys: said.pluck(:key))
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

    # early - whether it may have been cast before the vote opened
    def recorded_content(choice:, link:, cast_at:, reason: nil, early: false)
      choice = Choice.read(choice) || raise(Refusal.new(:unknown_choice))
      {
        choice: choice.value,
        typed: choice.typed,
        reason: Ballot.clean_reason(reason),
        source_url: SourceLink.read(link),
        updated_at: CastTime.read(cast_at, opened_at: created_at, early: early),
        # What was accepted from a reply before was cast there no more.
        reply_post_id: nil,
        from_reply: false,
      }
    end

    # Puts ballots in for some voters, and returns them.
    #
    # contents - each voter with what the ballot says
    # keys     - what whoever asked calls each of them, where there are several
    def put_in_recorded(contents, by:, keys: [])
      people = contents.map(&:first)
      while_votes_accepted(accounts: [*people.grep(User).map(&:id), by.id]) do
        voters = Voters.new(self, people)
        filled =
          contents.each_with_index.map do |(voter, content), index|
            ballot = Refusal.about(keys[index]) { recorded_ballot(voter, voters) }
            [ballot, { **content, binding: voters.binding?(voter) }]
          end
        change_all(filled, by: by)
      end
    end

    # The ballot that is recorded of somebody, or a new one. What they have cast here, nobody records
    # anything over.
    def recorded_ballot(voter, voters = Voters.new(self, [voter]))
      person = voter.is_a?(User) ? { user: voter } : { voter_name: voter }
      ballot = voters.ballot_of(voter) || ballots.new(person)
      raise Refusal.new(:cast_here) if ballot.in_box? && !ballot.recorded?
      ballot
    end

    def refuse_named_twice(voters, said)
      voters
        .map { |voter| voter.is_a?(User) ? voter.id : voter.downcase }
        .each_with_index
        .group_by(&:first)
        .each_value do |(_, first), (_, second)|
          next if second.nil?
          Refusal.about(said[second][:key]) { raise Refusal.new(:voter_named_twice) }
        end
    end
  end
end
