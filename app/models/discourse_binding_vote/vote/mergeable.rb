# frozen_string_literal: true

module DiscourseBindingVote
  # What becomes of votes when all posts of their topic are moved to another one, as when topics are
  # merged. The forum closes such a topic, and later deletes what is left of it.
  module Vote::Mergeable
    extend ActiveSupport::Concern

    class_methods do
      # Has the votes of a topic go where its posts have just been moved, if all of them were. Where an
      # open vote is there already they stay, and so does their topic. In the transaction of the move,
      # as often as one likes.
      def follow_posts(topic_id)
        return if !exists?(topic_id: topic_id)

        move = MovedPost.where(old_topic_id: topic_id).order(:id).last
        return if !move&.full_move

        move_all(from: topic_id, to: move.new_topic_id) || keep_topic(topic_id)
      end

      private

      # Whether they went. Whatever keeps them from it does the move no harm.
      def move_all(from:, to:)
        return false if exists?(topic_id: to, closed_at: nil)

        transaction(requires_new: true) do
          where(topic_id: from).order(:id).ids.each { |id| locked(id) { |vote| vote.go_to(to) } }
        end
        true
      rescue ActiveRecord::RecordNotUnique
        # Just now a vote has been opened there.
        false
      rescue StandardError => error
        Discourse.warn_exception(error, message: "The binding votes of topic #{from} have to stay")
        false
      end

      def keep_topic(topic_id)
        Topic.find_by(id: topic_id)&.delete_topic_timer(TopicTimer.types[:delete])
      end
    end

    # Goes to another topic, under the lock, together with the post that was voted on. An open vote is
    # recounted by the marks that hold there.
    def go_to(topic_id)
      update!(topic_id: topic_id, post_id: post_moved_to(topic_id), **next_revision)
      apply_roster(by: Discourse.system_user) if open?
      Publisher.new(self).opened
    end

    private

    # The first post of a topic stays where it is; a copy of it goes.
    def post_moved_to(topic_id)
      moves = MovedPost.where(old_post_id: post_id, new_topic_id: topic_id)
      moves.order(:id).last&.new_post_id || post_id
    end
  end
end
