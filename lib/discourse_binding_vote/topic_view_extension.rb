# frozen_string_literal: true

module DiscourseBindingVote
  module TopicViewExtension
    # The ballots of the posts that are shown (see Ballot.of_posts). They are asked for once, and only
    # where the topic has a vote. They do not stand in the posts: other plugins load those anew.
    def binding_ballots
      return {} if topic.binding_vote.nil?

      ids = posts.map(&:id)
      @binding_ballots ||= {}
      @binding_ballots[ids] ||= Ballot.of_posts(ids, topic)
    end
  end
end
