# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Makes an announcement that is a post in the vote's topic, by whoever did what it tells, or by the
    # system where nobody did or the account is gone.
    #
    # The post carries the announcement's id in a field that is saved in the transaction of the post. So
    # a process that is killed before it could note the post leaves one that is found the next time.
    class PostMaker
      FIELD = "binding_vote_announcement"

      # Whether that Post is an announcement.
      def self.made?(post)
        post.custom_fields.key?(FIELD)
      end

      def initialize(announcement)
        @announcement = announcement
      end

      # The Post, written now unless it was before.
      def make
        written || write
      end

      private

      attr_reader :announcement

      delegate :vote, :event, to: :announcement

      def written
        field = PostCustomField.find_by(name: FIELD, value: announcement.id.to_s)
        field && Post.with_deleted.find_by(id: field.post_id)
      end

      # What people may post does not matter here: they were allowed to do what is told.
      def write
        PostCreator.create!(
          author,
          topic_id: vote.topic_id,
          custom_fields: {
            FIELD => announcement.id,
          },
          guardian: Guardian.new(Discourse.system_user),
          skip_guardian: true,
          skip_validations: true,
          **content,
        )
      end

      def author
        event.user || Discourse.system_user
      end
    end
  end
end
