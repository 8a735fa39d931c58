# frozen_string_literal: true

module DiscourseBindingVote
  # What the JSON of posts tells of the ballots that point to them, for pages that show these posts.
  class PostBallotsController < BaseController
    MOST = 100

    limits "post-ballots", :index

    def index
      posts = Replies.all.where(topic_id: vote.topic_id, id: input[:post_ids]).index_by(&:id)
      ballots = Ballot.of_posts(posts.keys, vote.topic)
      render_json_dump(
        post_ballots: ballots.to_h { |id, ballot| [id, serialize_ballot(ballot, posts[id])] },
      )
    end

    private

    def serialize_ballot(ballot, post)
      PostBallotSerializer.new(ballot, post: post, root: false).as_json
    end
  end
end
