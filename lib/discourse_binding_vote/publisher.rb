# frozen_string_literal: true

module DiscourseBindingVote
  # Tells open pages of a change once it is committed, on one channel for each topic, heard by exactly
  # those who may see that topic.
  class Publisher
    def self.channel(topic_id)
      "/binding-votes/#{topic_id}"
    end

    def initialize(vote)
      @vote = vote
    end

    def opened
      publish(type: "opened")
    end

    # ballot - the ballot as it now is
    def cast(ballot)
      publish(type: "cast", ballot: BallotSerializer.new(ballot, root: false).as_json)
    end

    # ballot - the ballot as it was
    def withdrawn(ballot)
      publish(type: "withdrawn", ballot_id: ballot.id, user_id: ballot.user_id)
    end

    # ballots - a Hash of ids of ballots whose voters became binding, or ceased to be, and which
    # by      - the User who is the cause of it
    # people  - a Hash of ids of those whom it concerns, ballot or not, and whether they are binding;
    #           nil where that is not known, so that open pages ask for themselves
    def recounted(ballots, by:, people:)
      message = { ballots: ballots, changed_by: by.username, at: Time.zone.now, people: people }
      publish(type: "recounted", **message.compact)
    end

    # ballot - one whose reply says something else now, or can be read elsewhere, again or no more
    def reply_changed(ballot)
      publish(type: "reply_changed", ballot: BallotSerializer.new(ballot, root: false).as_json)
    end

    def moved
      publish(type: "moved")
    end

    def closed
      publish(type: "closed")
    end

    def cancelled
      publish(type: "cancelled")
    end

    def edited
      publish(type: "edited")
    end

    # user_id - of whom other ballots are proposed now than before, or none any more
    def proposed(user_id:)
      publish(type: "proposed", user_id: user_id)
    end

    private

    attr_reader :vote

    def publish(**message)
      message[:vote] = VoteStateSerializer.new(vote, root: false).as_json
      to = audience
      DB.after_commit { MessageBus.publish(self.class.channel(vote.topic_id), message, **to) }
    end

    def audience
      # What is deleted, or in a category that no group at all may see, admins see.
      admins = { group_ids: [Group::AUTO_GROUPS[:admins]] }
      return admins if vote.topic.trashed?

      audience = vote.topic.secure_audience_publish_messages
      audience.value?([]) ? admins : audience
    end
  end
end
