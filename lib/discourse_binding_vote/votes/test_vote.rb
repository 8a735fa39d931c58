# frozen_string_literal: true

module DiscourseBindingVote
  # The end of test votes, with which staff tries out how voting works: each goes with its ballots, its
  # history and the posts that tell of it. Who may remove one, the Guardian says.
  module TestVote
    # For so long one stays after its end, unless staff removes it.
    KEPT = 7.days

    HOW = { force_destroy: true, skip_staff_log: true, context: "A test vote was removed" }.freeze

    class << self
      # Removes a test vote with everything that it has left, be it open or closed. Under its lock.
      def remove(vote)
        vote.locked do
          # Who is posting just now has either noted the post here, or will find nothing and undo it.
          told = Announcement.where(vote_id: vote.id).lock.pluck(:post_id)
          posts = Post.with_deleted.where(id: told).order(post_number: :desc).to_a
          vote.delete
          staying_in_lists(vote.topic) do
            posts.each { |post| PostDestroyer.new(Discourse.system_user, post, HOW).destroy }
          end
          Publisher.new(vote).removed
        end
      end

      # Removes those that have been closed for long. One that fails is reported and does not hold up the
      # others.
      def remove_old
        Vote
          .where(test: true, closed_at: ..KEPT.ago)
          .ids
          .each do |id|
            Vote.locked(id) { |vote| remove(vote) if vote }
          rescue StandardError => error
            Discourse.warn_exception(error, message: "Test vote #{id} could not be removed")
          end
      end

      private

      # The posts of a test have not moved the topic up in lists; without them it stays where it is.
      def staying_in_lists(topic)
        place = topic&.bumped_at
        yield
        topic&.update_columns(bumped_at: place)
      end
    end
  end
end
