# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Makes an announcement that is a post in the vote's topic, by whoever did what it tells, or by the
    # system where nobody did or the account is gone.
    #
    # The post carries the announcement's id in a field. By it the post is noted in the announcement while
    # it is saved, so that there is never a second one.
    class PostMaker
      FIELD = "binding_vote_announcement"

      # Whether that Post is an announcement.
      def self.made?(post)
        post.custom_fields.key?(FIELD)
      end

      # Notes a new Post that is an announcement, while it is saved. Raises Announcement::Taken, which
      # undoes the post, where the announcement has one.
      def self.note(post)
        id = post.custom_fields[FIELD]
        Announcement.note_post(id, post) if id
      end

      def initialize(announcement)
        @announcement = announcement
      end

      # Writes the post unless it was before. Raises Announcement::Taken.
      def make
        write if announcement.post_id.nil?
        true
      end

      private

      attr_reader :announcement

      delegate :vote, :event, to: :announcement

      # What people may post does not matter here: they were allowed to do what is told. Of a test the forum
      # tells nobody, and the topic stays where it is in lists; who looks at it sees the post.
      def write
        post = create
        post.publish_change_to_clients!(:created) if vote.test?
      end

      def create
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
          **(vote.test? ? { import_mode: true, no_bump: true } : {}),
        )
      end

      def author
        event.user || Discourse.system_user
      end
    end
  end
end
