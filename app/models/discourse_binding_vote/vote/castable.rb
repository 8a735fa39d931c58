# frozen_string_literal: true

module DiscourseBindingVote
  # Casting, changing and withdrawing ballots. Who may do so, the Guardian says; the database writes
  # the history (see BallotChange).
  module Vote::Castable
    # Casts or changes the ballot of a user and returns it; one that was recorded for the user is
    # replaced. Whether it binds is worked out now.
    #
    # choice - a choice as typed (see Choice)
    # reason - an optional plain text of at most Ballot::REASON_LIMIT characters
    # reply  - the number of the reply in which it is argued, as a String; a blank one points nowhere
    #          any more, nil leaves it as it is
    #
    # Raises Refusal.
    def cast(by:, choice:, reason: nil, reply: nil)
      choice = Choice.read(choice) || raise(Refusal.new(:unknown_choice))
      marks = { choice: choice.value, typed: choice.typed, reason: Ballot.clean_reason(reason) }
      marks[:source_url] = nil

      while_votes_accepted do
        ballot = ballots.find_by(user_id: by.id) || ballots.new
        ballot.user = by
        marks[:binding] = Roster.new(self).binding?(by)
        refuse_minus_without_reason(marks)
        marks[:reply_post_id] = reply_post_id(reply, by: by) if reply
        put_in(ballot, marks, by: by)
      end
    end

    # Withdraws the ballot of a user and returns it as it was; the history keeps it. Raises Refusal.
    def withdraw(by:)
      while_votes_accepted do
        ballot = ballots.find_by(user_id: by.id) || raise(Refusal.new(:no_ballot))
        take_out(ballot, by: by)
      end
    end

    private

    def while_votes_accepted
      locked do
        raise Refusal.new(:already_closed) if !open?
        raise Refusal.new(:voting_ended) if ended?
        yield
      end
    end

    def refuse_minus_without_reason(marks)
      return if marks[:choice] != -1 || !marks[:binding] || marks[:reason]
      raise Refusal.new(:minus_reason_missing) if SiteSetting.binding_vote_minus_needs_reason
    end

    def reply_post_id(reply, by:)
      Replies.find(topic, reply, by: by).id if reply.present?
    end

    # Makes a ballot say so, counts and publishes it, and returns it. One that says it already stays.
    def put_in(ballot, marks, by:)
      recount(ballot) { ballot.mark(marks, by: by) } if !ballot.marked?(marks)
      Publisher.new(self).cast(ballot)
      ballot
    end

    # Takes a ballot out of the box and the counts, publishes that, and returns the ballot as it was.
    def take_out(ballot, by:)
      recount(ballot) { ballot.take_out(by: by) }
      Publisher.new(self).withdrawn(ballot)
      ballot
    end

    # Carries what the block does to a ballot into the counts.
    def recount(ballot)
      add_to_counts(ballot, -1)
      yield
      add_to_counts(ballot, +1)
      update!(revision: revision + 1)
    end

    def add_to_counts(ballot, step)
      return if !ballot.in_box?
      self[ballot.count_column] += step
      # A plain name is one of the electorate by its ballot alone (see Roster#electorate).
      self.electorate += step if electorate && ballot.binding && ballot.voter_name
    end
  end
end
