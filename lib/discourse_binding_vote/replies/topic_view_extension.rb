# frozen_string_literal: true

module DiscourseBindingVote
  module TopicViewExtension
    # The PageBallots of the topic's vote; nil where it has none. They are asked for at once, and do not stand
    # in the posts: other plugins load those anew.
    def binding_vote_ballots(*further_posts)
      vote = topic.binding_vote
      return if vote.nil?

      known =
        @binding_vote_ballots && further_posts.all? { |post| @binding_vote_ballots.know?(post) }
      return @binding_vote_ballots if known

      shown = [*posts, *further_posts].uniq(&:id)
      @binding_vote_ballots = PageBallots.new(vote, user: @user, posts: shown)
    end

    # The ballot of a post that is shown, if there is one.
    def binding_ballot_of(post)
      binding_vote_ballots(post)&.of_post(post)
    end
  end
end
