# frozen_string_literal: true

module DiscourseBindingVote
  # Tells open pages of a change once it is committed, on one channel for each topic, heard by exactly
  # those who may see that topic. Messages can be read for days, also by those who may listen only
  # then. So a message says what kind of change it is and where the vote stands, and neither whose
  # ballot it is nor anything that somebody wrote; pages ask for that. One that cannot be published is
  # reported, and fails nothing.
  class Publisher
    # To more people than that no message is addressed; every page asks then.
    MOST_ADDRESSED = 50

    def self.channel(topic_id)
      "/binding-votes/#{topic_id}"
    end

    def initialize(vote)
      @vote = vote
    end

    def opened
      publish("opened")
    end

    # ballots - the ballots as they now are
    def cast(ballots)
      publish("cast", people: ballots.map(&:user_id), replies: ballots.flat_map(&:argued_in).any?)
    end

    # ballots - the ballots as they were
    def withdrawn(ballots)
      replies = ballots.any?(&:reply_post_id)
      publish("withdrawn", people: ballots.map(&:user_id), replies: replies)
    end

    # ballots - the ids of those that became binding, or ceased to be
    # people  - the ids of those whom it concerns, ballot or not; nil where that is not known
    def recounted(ballots, people:)
      people = ballots.size > MOST_ADDRESSED ? nil : people&.union(voters_of(ballots))
      publish("recounted", people: people, replies: ballots.any?)
    end

    # ballot - one whose reply says something else now, or can be read elsewhere, again or no more
    def reply_changed(ballot)
      publish("reply_changed", people: [ballot.user_id], replies: true)
    end

    def moved
      publish("moved")
    end

    def closed
      publish("closed")
    end

    def cancelled
      publish("cancelled")
    end

    def edited
      publish("edited")
    end

    # The vote and all that it has left are gone.
    def removed
      publish("removed")
    end

    # user_ids - of whom other ballots are proposed now than before, or none any more
    def proposed(user_ids)
      publish("proposed", people: user_ids)
    end

    private

    attr_reader :vote

    def voters_of(ballots)
      vote.ballots.where(id: ballots).pluck(:user_id)
    end

    # people  - the ids of those whose pages have to ask what the server says to each of them alone;
    #           nil where these are not known
    # replies - whether other ballots may point to the replies of the topic now
    def publish(type, people: [], replies: false)
      message = { type: type, vote: state, **(replies ? { replies: true } : {}) }
      DB.after_commit do
        deliver(message, people)
      rescue StandardError => error
        Discourse.warn_exception(
          error,
          message: "Binding vote #{vote.id} could not tell open pages",
        )
      end
    end

    # With times as in the answers over HTTP; MessageBus would write them otherwise.
    def state
      state = VoteStateSerializer.new(vote, root: false).as_json.except(:cancel_reason)
      state.as_json.deep_symbolize_keys
    end

    # What everyone hears comes last: a list begins to listen at the last message, and must hear it.
    def deliver(message, people)
      people = people&.compact
      to = audience
      if people && people.size <= MOST_ADDRESSED
        addressed = within(to, people)
        send_out({ **message, concerns: "you" }, { user_ids: addressed }) if addressed.any?
        send_out(message, to)
      else
        send_out({ **message, concerns: "everyone" }, to)
      end
    end

    def send_out(message, to)
      MessageBus.publish(self.class.channel(vote.topic_id), message, **to)
    end

    def audience
      # What is deleted, or in a category that no group at all may see, admins see.
      admins = { group_ids: [Group::AUTO_GROUPS[:admins]] }
      return admins if vote.topic.trashed?

      audience = vote.topic.secure_audience_publish_messages
      audience.value?([]) ? admins : audience
    end

    # Those of some people who are of an audience.
    def within(audience, people)
      return people & audience[:user_ids] if audience[:user_ids]
      return people if audience[:group_ids].nil?

      members = GroupUser.where(group_id: audience[:group_ids]).select(:user_id)
      seeing = User.where(id: members).or(User.where(admin: true))
      seeing.where(id: people).ids
    end
  end
end
