# frozen_string_literal: true

module DiscourseBindingVote
  # The replies of a topic, in which people argue their ballots: its regular posts after the first, as
  # long as they are neither deleted nor hidden.
  module Replies
    OFFERED = 20
    NUMBER = /\A\d{1,9}\z/

    class << self
      def all
        Post.where(
          post_type: Post.types[:regular],
          post_number: 2..,
          hidden: false,
          user_deleted: false,
        )
      end

      # Whether a post is one of them.
      def include?(post)
        post.post_type == Post.types[:regular] && post.post_number > 1 && !post.hidden &&
          !post.user_deleted && !post.trashed?
      end

      # An address that leads to a post wherever it goes.
      def permalink(post_id)
        "#{Discourse.base_url}/p/#{post_id}"
      end

      # Whether that is such an address, be the forum called something else by now.
      def permalink?(address, post_id)
        address.to_s.end_with?("/p/#{post_id}")
      end

      # The newest of a user in a topic.
      def of(user, topic)
        all.where(user_id: user.id, topic_id: topic.id).order(post_number: :desc).limit(OFFERED)
      end

      # The reply with that number in a topic, which the user has to be able to see. Raises Refusal.
      #
      # number - a String of digits
      def find(topic, number, by:)
        post = all.find_by(topic_id: topic.id, post_number: number) if NUMBER.match?(number)
        raise Refusal.new(:no_such_reply) if post.nil? || !Guardian.new(by).can_see?(post)
        post
      end
    end
  end
end
