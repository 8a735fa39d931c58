# frozen_string_literal: true

module DiscourseBindingVote
  module TopicViewExtension
    # The ballot of a post that is shown, if there is one (see Ballot.of_posts). Those of all posts are
    # asked for at once, and only where the topic has a vote. They do not stand in the posts: other
    # plugins load those anew.
    def binding_ballot_of(post)
      return if topic.binding_vote.nil?

      @binding_ballots ||= {}
      if !@binding_ballots.key?(post.id)
        ids = posts.map(&:id) | [post.id]
        @binding_ballots = ids.to_h { |id| [id, nil] }.merge(Ballot.of_posts(ids, topic))
      end
      @binding_ballots[post.id]
    end
  end
end
