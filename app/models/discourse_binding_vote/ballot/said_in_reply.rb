# frozen_string_literal: true

module DiscourseBindingVote
  # A ballot beside what its voter's reply says now. The reply may be edited, which changes no ballot.
  module Ballot::SaidInReply
    extend ActiveSupport::Concern

    class_methods do
      # The ballots by which the authors of a topic's posts point to them, by the ids of the posts; of
      # several votes the newest one's. All with one query.
      def of_posts(post_ids, topic)
        joins(:reply_post)
          .where(vote_id: Vote.where(topic_id: topic.id).select(:id), reply_post_id: post_ids)
          .where("posts.user_id = binding_vote_ballots.user_id")
          .order(:vote_id)
          .index_by(&:reply_post_id)
      end

      # Tells open pages of the ballots that point to a post: it says something else, or can be read
      # elsewhere, again or no more.
      def publish_reply_change(post)
        where(reply_post_id: post.id)
          .includes(vote: :topic)
          .each { |ballot| Publisher.new(ballot.vote).reply_changed(ballot) }
      end
    end

    # Whether the voter's reply says for sure another choice than the ballot; one from which the ballot
    # was read also, once it says none.
    def reply_differs?(post = reply)
      return false if post.nil? || post.user_id != user_id
      text = text_of(post)
      text ? text.sure? && text.choice != Choice.name_of(choice) : from_reply
    end

    # The choice in the reply, as typed; nil where there is none, or two that contradict each other.
    def reply_says(post = reply)
      text_of(post)&.typed
    end

    # Whether the voter's reply calls it binding; nil where it says nothing of that.
    def reply_claims_binding(post = reply)
      text_of(post)&.claims_binding if post && post.user_id == user_id
    end

    private

    # What several members of the JSON are taken from is read once.
    def text_of(post)
      @texts ||= Hash.new { |texts, raw| texts[raw] = BallotText.read(raw) }
      @texts[post.raw]
    end
  end
end
