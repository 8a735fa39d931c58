# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Makes an announcement that is a notification to many people: not to those who are suspended, may
    # not see the topic, or do not want to hear of it, of its category or of whoever did what is told.
    #
    # Each is told once (see NoticeRecord). People are told in batches, each in a transaction of its own,
    # so that a process which follows one that was killed goes on where that stopped.
    class Notice
      # The type of notifications that plugin.rb adds to those of the core, since how those of the
      # custom type are shown is nobody's to change. The core keeps no list of the numbers that plugins
      # take; its own end at 900. The menu makes a class of the name, which must not be that of the
      # vote's widget.
      TYPES = { binding_vote_notice: 23_400 }.freeze

      # So many people are looked up and told at once, in the same few queries whoever they are.
      BATCH = 100

      def initialize(announcement)
        @announcement = announcement
      end

      # Notifies those who have not been, and returns whether that is done: not where it failed for
      # somebody, which is reported and keeps it from nobody else. Raises Announcement::Taken.
      def make
        return true if topic.nil? || topic.trashed? || !timely?
        audience.sort.each_slice(BATCH).flat_map { |ids| report(failed_among(ids)).keys }.empty?
      end

      # How many people it tells, were it made now.
      def listener_count
        audience.each_slice(BATCH).sum { |ids| listeners(ids).size }
      end

      private

      attr_reader :announcement

      delegate :vote, :purpose, to: :announcement
      delegate :topic, to: :vote

      # Whether it is still worth telling.
      def timely?
        true
      end

      # Whom it does not tell, since they know.
      def knowing
        [actor.id]
      end

      # What the menu needs to know beside what every notice says.
      def facts
        {}
      end

      # Tells these people, and returns for whom that failed: a Hash of their ids and the errors. What
      # fails for all of them has another cause, which is raised.
      def failed_among(ids)
        error = error_in_telling(ids)
        return {} if error.nil?

        failed = ids.index_with { |id| error_in_telling([id]) }.compact
        raise error if failed.size == ids.size
        failed
      end

      def error_in_telling(ids)
        hold { tell(ids) }
        nil
      rescue Announcement::Taken
        raise
      rescue StandardError => error
        error
      end

      def report(failed)
        failed.each do |id, error|
          message = "Binding vote #{vote.id}: no #{purpose} for user #{id}"
          Discourse.warn_exception(error, message: message)
        end
      end

      def hold(&block)
        announcement.hold(&block)
      end

      def tell(ids)
        to_be_told(listeners(ids - told(ids))).each { |user| notify(user) }
      end

      # Spares those the look-up who know already.
      def told(ids)
        NoticeRecord.where(announcement_id: announcement.id, user_id: ids).pluck(:user_id)
      end

      def to_be_told(users)
        NoticeRecord.keep(announcement, users)
      end

      def listeners(ids)
        users = willing.where(id: ids).to_a
        screener = UserCommScreener.new(acting_user: actor, target_user_ids: users.map(&:id))
        users.select do |user|
          !screener.ignoring_or_muting_actor?(user.id) && Guardian.new(user).can_see?(topic)
        end
      end

      def willing
        User
          .human_users
          .not_suspended
          .where.not(id: knowing)
          .where.not(id: muting(TopicUser, topic_id: topic.id))
          .where.not(id: muting(CategoryUser, category_id: topic.category_id))
      end

      def muting(kind, **what)
        kind.where(notification_level: kind.notification_levels[:muted], **what).select(:user_id)
      end

      def type
        { notification_type: Notification.types[:binding_vote_notice] }
      end

      # The post is the first one, above which the vote stands.
      def notify(user)
        write(user, post_number: 1, **facts)
      end

      # What is said has to fit into 1000 characters, so that it is generated without the escapes of
      # to_json. Of what a subject has once it is clean, JSON makes at most twice as much.
      def write(user, post_number:, **facts)
        said = {
          purpose: purpose,
          binding_vote_id: vote.id,
          subject: OneLineText.clean(vote.subject),
          display_username: actor.username,
          **facts,
        }
        data = JSON.generate(said)
        Notification.create!(
          user: user,
          topic_id: topic.id,
          post_number: post_number,
          data: data,
          **type,
        )
      end
    end
  end
end
