# frozen_string_literal: true

module DiscourseBindingVote
  # Ballots that replies propose: taking them in, confirming, accepting and setting them aside. Who may
  # do so, the Guardian says.
  module Vote::Proposable
    # Takes in what a new reply says, under the lock: proposes it, or casts it at once where the reply
    # has a line that says nothing else and the forum wants that. Does nothing where its author could
    # not cast it, has cast the same already, or has cast something since, as while a mail was under way.
    #
    # said - as ProposedBallot.read gives it
    def take_reply(post, said)
      return if ended? || post.created_at < created_at || !can_cast?(post.user)
      return if proposed_ballots.exists?(post_id: post.id) || answered?(post, said)
      return if cast_strict(post, said)

      ask(propose(post, said))
      tell_of_proposed(post)
    end

    # Takes in what a reply says now that has proposed a ballot, under the lock.
    #
    # said - as above, or `{ said: false }`
    def take_edit(post, said)
      proposed = proposed_ballots.find_by(post_id: post.id)
      proposed.assign_attributes(said: true, **said)
      return if !proposed.changed?

      proposed.save!
      tell_of_proposed(proposed)
    end

    # Has open pages ask again for what waits of whoever wrote or proposed something.
    def tell_of_proposed(*written)
      Publisher.new(self).proposed(written.map(&:user_id))
    end

    # Proposes what the replies before the vote say, the newest of each person, and asks these people.
    # Before anybody can know of the vote.
    def ask_found(by:)
      newest = ThreadTally.new(topic, vote: self).newest.select { |found| can_cast?(found.user) }
      ask(*newest.map { |found| propose(found.post, found.said) }, by: by)
    end

    # Casts what its author has confirmed and returns the ballot. Raises Refusal.
    def confirm(proposed)
      while_waiting(proposed) do |waiting|
        cast_in_reply(waiting.reply, choice: Choice.name_of(waiting.choice))
      end
    end

    # Records what a reply says, with the reply as the evidence, and returns the ballot. It was cast when
    # the reply was written, or when the vote opened after that.
    #
    # choice - "+1", "0" or "-1", which was seen; nil where that does not matter
    #
    # Raises Refusal.
    def accept(proposed, by:, choice: nil)
      while_waiting(proposed, accounts: [proposed.user_id, by.id]) do |waiting|
        seen = choice.nil? || choice == Choice.name_of(waiting.choice)
        raise Refusal.new(:reply_edited) if !seen
        voter = RecordedVoter.check(waiting.user)
        put_in(recorded_ballot(voter), content_of(waiting), by: by)
      end
    end

    # Accepts several, each on its own. Returns the ballots, and the Refusal of each that could not be
    # accepted, by the ids of those proposed.
    #
    # choices - the choices that were seen, by the ids of those proposed
    #
    # Raises Refusal where the vote takes no ballots.
    def accept_all(choices, by:)
      while_votes_accepted do
        proposed = proposed_ballots.where(id: choices.keys).index_by(&:id)
        AccountLocks.keep(proposed.values.map(&:user_id), by.id)
        ballots = []
        refusals = {}
        choices.each do |id, choice|
          raise Refusal.new(:no_such_proposed_ballot) if !proposed.key?(id)
          ballots << accept(proposed[id], by: by, choice: choice)
        rescue Refusal => refusal
          refusals[id] = refusal
        end
        [ballots, refusals]
      end
    end

    # Notes that a reply is no vote. Raises Refusal.
    def set_aside(proposed, by:)
      while_votes_accepted(accounts: [proposed.user_id, by.id]) do
        still_waiting(proposed).update!(set_aside_at: Time.zone.now, set_aside_by: by)
        tell_of_proposed(proposed)
      end
    end

    # Has a reply wait again that was set aside, with what it says now. What its author has said stands,
    # unless they take it back themselves. Raises Refusal.
    def restore(proposed, by:)
      while_votes_accepted(accounts: [proposed.user_id, by.id]) do
        proposed.reload
        raise Refusal.new(:not_set_aside) if proposed.set_aside_at.nil?
        by_author = proposed.set_aside_by_id == proposed.user_id && proposed.user_id != by.id
        raise Refusal.new(:set_aside_by_author) if by_author

        said = proposed.read_again
        proposed.update!(set_aside_at: nil, set_aside_by: nil, said: true, **said)
        raise Refusal.new(:answered_meanwhile) if !proposed_ballots.waiting.exists?(proposed.id)
        tell_of_proposed(proposed)
      end
    end

    private

    # Whether that person may cast a ballot here.
    def can_cast?(user)
      guardian = Guardian.new(user)
      guardian.can_see?(topic) && guardian.binding_ballot_refusal(topic).nil?
    end

    def answered?(post, said)
      own = ballots.where(user_id: post.user_id)
      own.where(choice: said[:choice]).or(own.where(updated_at: post.created_at..)).exists?
    end

    # Whether the reply is counted at once.
    def cast_strict(post, said)
      return if !SiteSetting.binding_vote_record_strict_replies
      return if said[:choice].nil? || !BallotText.strict?(post.raw)

      cast_in_reply(post, choice: Choice.name_of(said[:choice]))
    rescue Refusal
      nil
    end

    def propose(post, said)
      proposed_ballots.create!(reply: post, user: post.user, **said)
    end

    # A test tells nobody: what replies propose waits unasked.
    #
    # by - who has people asked; nobody does whose replies are read as they come
    def ask(*proposed, by: Discourse.system_user)
      return if test?
      Announcements::ProposedBallotNotice.new(self, proposed, by: by).make
    end

    def while_waiting(proposed, accounts: [])
      while_votes_accepted(accounts: accounts) do
        proposed = still_waiting(proposed)
        raise Refusal.new(:contradicting_ballots) if proposed.contradicting?
        yield proposed
      end
    end

    # It may have been answered by the time that the lock is held.
    def still_waiting(proposed)
      proposed_ballots.waiting.find_by(id: proposed.id) ||
        raise(Refusal.new(:no_such_proposed_ballot))
    end

    def content_of(proposed)
      {
        **proposed.slice(:choice, :typed).symbolize_keys,
        binding: binding?(proposed.user),
        reason: nil,
        source_url: Replies.permalink(proposed.post_id),
        reply_post_id: proposed.post_id,
        from_reply: true,
        updated_at: [proposed.reply.created_at, created_at].max,
      }
    end
  end
end
