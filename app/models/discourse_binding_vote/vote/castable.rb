# frozen_string_literal: true

module DiscourseBindingVote
  # Casting, changing and withdrawing ballots. Who may do so, the Guardian says; the database writes
  # the history (see BallotChange).
  module Vote::Castable
    # What the row of a vote says of its ballots. To find out which of all its columns have changed takes
    # longer than to write these.
    COUNTED = %w[
      binding_plus
      binding_zero
      binding_minus
      non_binding_plus
      non_binding_zero
      non_binding_minus
      electorate
      revision
      updated_at
    ].freeze

    # Casts or changes the ballot of a user and returns it; one that was recorded for the user is
    # replaced. Whether it binds is worked out now.
    #
    # choice - a choice as typed (see Choice)
    # reason - an optional plain text of at most Ballot::REASON_LIMIT characters; a -1 that needs one may
    #          be argued in one's own reply instead
    # reply  - the number of the reply in which it is argued, as a String; a blank one points nowhere
    #          any more, nil leaves it as it is
    #
    # Raises Refusal.
    def cast(by:, choice:, reason: nil, reply: nil)
      choice = Choice.read(choice) || raise(Refusal.new(:unknown_choice))
      reason = Ballot.clean_reason(reason)

      while_votes_accepted do
        content = { reason: reason, from_reply: false }
        post = Replies.find(topic, reply, by: by) if reply.present?
        content[:reply_post_id] = post&.id if reply
        put_in_by(by, choice, content, argued: reason.present? || argued_by?(post, by))
      end
    end

    # Casts or changes the ballot of the author of a reply, as the reply says it, and returns it. The
    # rest of the text is its reason. Where the reply is not read as a vote, its author has chosen.
    #
    # choice - "+1", "0" or "-1", to which the author agreed
    #
    # Raises Refusal.
    def cast_in_reply(post, choice:)
      choice = choice_in_reply(post, choice)

      while_votes_accepted do
        read = BallotText.find_all(post.raw).any?
        content = { reason: nil, from_reply: read, reply_post_id: post.id }
        put_in_by(post.user, choice, content, argued: BallotText.argued?(post.raw))
      end
    end

    # Raises the Refusal that a reply which is not yet written would meet.
    def check_cast_in_reply(post, choice:)
      choice = choice_in_reply(post, choice)
      refuse_after_end
      argued = BallotText.argued?(post.raw)
      refuse_minus_without_reason(choice, binding: binding?(post.user), argued: argued)
    end

    # Withdraws the ballot of a user and returns it as it was; the history keeps it. Raises Refusal.
    def withdraw(by:)
      while_votes_accepted do
        ballot = ballot_of(by) || raise(Refusal.new(:no_ballot))
        take_out(ballot, by: by)
      end
    end

    # Raises the Refusal of whatever is done with ballots once the vote is over.
    def refuse_after_end
      raise Refusal.new(:already_closed) if !open?
      raise Refusal.new(:voting_ended) if ended?
    end

    private

    # Runs the block under the lock, while ballots can be cast. Raises Refusal.
    #
    # accounts - the ids of accounts that the block writes of (see AccountLocks)
    def while_votes_accepted(accounts: [])
      locked do
        refuse_after_end
        AccountLocks.keep(*accounts) if accounts.any?
        yield
      end
    end

    def binding?(user)
      Roster.new(self).binding?(user)
    end

    def choice_in_reply(post, side)
      Choice.in_text(post.raw, side: side) || raise(Refusal.new(:unknown_choice))
    end

    # The ballot of a user, whose account stays until it is changed (see AccountLocks).
    def ballot_of(user)
      ballots.joins(:user).lock("FOR KEY SHARE OF users").find_by(user_id: user.id)
    end

    # What its voter casts here replaces one that was cast elsewhere.
    def put_in_by(user, choice, content, argued:)
      ballot, binding = Roster.new(self).ballot_of(user)
      ballot ||= ballots.new
      ballot.user = user
      refuse_minus_without_reason(choice, binding: binding, argued: argued)
      cast = { choice: choice.value, typed: choice.typed, binding: binding, source_url: nil }
      put_in(ballot, cast.merge(content), by: user)
    end

    def refuse_minus_without_reason(choice, binding:, argued:)
      return if choice.value != -1 || !binding || argued
      raise Refusal.new(:minus_reason_missing) if terms.minus_needs_reason?
    end

    # Whether somebody says in a reply why.
    def argued_by?(post, user)
      !!post && post.user_id == user.id && BallotText.argued?(post.raw)
    end

    # Makes a ballot say so, counts and publishes it, and returns it. One that says it already stays.
    def put_in(ballot, content, by:)
      change_all([[ballot, content]], by: by).first
    end

    # Takes a ballot out of the box and the counts, publishes that, and returns the ballot as it was.
    def take_out(ballot, by:)
      change_all([[ballot, nil]], by: by).first
    end

    # The same of several at once, each of which is given with its content, or with nil to take it out.
    def change_all(contents, by:)
      put, taken = contents.partition(&:last).map { |some| some.map(&:first) }
      changing = contents.reject { |ballot, content| content && ballot.says?(content) }
      recount(changing.map(&:first)) do
        changing.each do |ballot, content|
          content ? ballot.fill_in(content, by: by) : ballot.take_out(by: by)
        end
      end
      Publisher.new(self).cast(put) if put.any?
      Publisher.new(self).withdrawn(taken) if taken.any?
      contents.map(&:first)
    end

    # Carries what the block does to ballots into the counts.
    def recount(ballots)
      return if ballots.empty?
      ballots.each { |ballot| add_to_counts(ballot, -1) }
      yield
      ballots.each { |ballot| add_to_counts(ballot, +1) }
      assign_attributes(revision: revision + 1, updated_at: Time.zone.now)
      # There is nothing to validate: people have written none of it.
      update_columns(slice(*COUNTED))
    end

    def add_to_counts(ballot, step)
      return if !ballot.in_box?
      self[ballot.count_column] += step
      # A plain name is one of the electorate by its ballot alone (see Roster#electorate).
      self.electorate += step if electorate && ballot.binding && ballot.voter_name
    end
  end
end
