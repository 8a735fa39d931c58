# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Notifies those who had voted that the first post was edited since: not who edited it, nor those
    # who may not see the topic any more, or do not want to hear of it or of that person.
    class EditNotice
      # Also the text that the notification has in the menu, below `js` in the locale files.
      MESSAGE = "binding_vote.first_post_edited"

      def initialize(announcement)
        @vote = announcement.vote
      end

      # Made again, it notifies those who have not been.
      def make
        return if topic.nil?

        told = told_ids
        listeners.each { |user| notify(user) if told.exclude?(user.id) }
        nil
      end

      private

      attr_reader :vote

      delegate :topic, to: :vote

      def editor
        @editor ||= User.find_by(id: topic.first_post&.last_editor_id) || Discourse.system_user
      end

      def listeners
        users = voters.to_a
        screener = UserCommScreener.new(acting_user: editor, target_user_ids: users.map(&:id))
        users.select do |user|
          !screener.ignoring_or_muting_actor?(user.id) && Guardian.new(user).can_see?(topic)
        end
      end

      def voters
        earlier = vote.ballots.where(created_at: ..vote.post_edited_at)
        User
          .not_suspended
          .where(id: earlier.select(:user_id))
          .where.not(id: editor.id)
          .where.not(id: muting(TopicUser, topic_id: topic.id))
          .where.not(id: muting(CategoryUser, category_id: topic.category_id))
      end

      def muting(kind, **what)
        kind.where(notification_level: kind.notification_levels[:muted], **what).select(:user_id)
      end

      def told_ids
        custom = { notification_type: Notification.types[:custom], topic_id: topic.id }
        notices = Notification.where(custom).select { |notification| notice?(notification) }
        notices.map(&:user_id)
      end

      def notice?(notification)
        notification.data_hash.values_at(:message, :binding_vote_id) == [MESSAGE, vote.id]
      end

      def notify(user)
        Notification.create!(
          notification_type: Notification.types[:custom],
          user_id: user.id,
          topic_id: topic.id,
          post_number: 1,
          data: {
            message: MESSAGE,
            title: MESSAGE,
            display_username: editor.username,
            topic_title: topic.title,
            binding_vote_id: vote.id,
          }.to_json,
        )
      end
    end
  end
end
