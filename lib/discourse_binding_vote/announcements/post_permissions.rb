# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Who may change the posts that tell of votes. They stand in the name of whoever did what they tell,
    # and so in the name of somebody who may have an interest in other words. So that person may neither
    # edit nor delete them, be it staff; of others the forum decides as ever, and shows that they did it.
    module PostPermissions
      def can_edit_post?(post)
        super && !own_binding_vote_post?(post)
      end

      def can_delete_post?(post)
        super && !own_binding_vote_post?(post)
      end

      private

      def own_binding_vote_post?(post)
        SiteSetting.binding_vote_enabled && post.user_id == user.id &&
          own_binding_vote_posts(post.topic_id).include?(post.id)
      end

      # The ids of the person's own ones in a topic, which are looked up once for all of its posts.
      def own_binding_vote_posts(topic_id)
        @own_binding_vote_posts ||= {}
        @own_binding_vote_posts[topic_id] ||= Announcement
          .where(post_id: Post.with_deleted.where(topic_id: topic_id, user_id: user.id).select(:id))
          .pluck(:post_id)
          .to_set
      end
    end
  end
end
