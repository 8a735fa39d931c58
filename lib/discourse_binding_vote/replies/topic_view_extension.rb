# frozen_string_literal: true

module DiscourseBindingVote
  module TopicViewExtension
    # The vote that the topic shows; nil where it has none.
    def binding_vote
      return @binding_vote if defined?(@binding_vote)
      @binding_vote = PageFacts.vote_of(topic)
    end

    # The PageBallots of that vote; nil where there is none. They are asked for at once, and do not stand
    # in the posts: other plugins load those anew.
    def binding_vote_ballots(*further_posts)
      return if binding_vote.nil?

      known =
        @binding_vote_ballots && further_posts.all? { |post| @binding_vote_ballots.know?(post) }
      return @binding_vote_ballots if known

      shown = [*posts, *further_posts].uniq(&:id)
      @binding_vote_ballots = PageBallots.new(binding_vote, user: @user, posts: shown)
    end

    # The ballot of a post that is shown, if there is one.
    def binding_ballot_of(post)
      binding_vote_ballots(post)&.of_post(post)
    end
  end
end
