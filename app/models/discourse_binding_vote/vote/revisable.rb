# frozen_string_literal: true

module DiscourseBindingVote
  # What was voted on: the first post that the topic had when the vote opened, in the version of then,
  # and when its text was edited since.
  module Vote::Revisable
    extend ActiveSupport::Concern

    included { before_create :keep_post }

    class_methods do
      # Notes, in every vote on a post, that its text has just been edited. The edit stands, whatever
      # fails here.
      def note_edit(post)
        where(post_id: post.id).ids.each do |id|
          transaction(requires_new: true) { locked(id) { |vote| vote&.note_edit(post) } }
        rescue StandardError => error
          Discourse.warn_exception(error, message: "Binding vote #{id} could not note an edit")
        end
      end
    end

    # Notes an edit, under the lock. An open vote knows the last one, and tells its voters once of one
    # that a person made. What a closed vote knows stays, so that no later edit hides one that was made
    # while people voted.
    def note_edit(post)
      return if !open? && post_edited_at

      update!(post_edited_at: Time.zone.now, ballots_before_edit: ballot_count, **next_revision)
      tell_voters if open? && ballot_count > 0 && post.last_editor_id != Discourse::SYSTEM_USER_ID
      Publisher.new(self).edited if topic
    end

    # The revisions of the post since the vote opened, where the post is in the topic and that person
    # may see them. An edit within the forum's grace period makes none.
    def revisions_for(guardian)
      return PostRevision.none if post_version.nil? || post&.topic_id != topic_id
      return PostRevision.none if !guardian.can_view_edit_history?(post)

      revisions = PostRevision.where(post_id: post_id, number: (post_version + 1)..)
      guardian.can_view_hidden_post_revisions? ? revisions : revisions.where(hidden: false)
    end

    private

    # An edit that is being made waits for the vote to be there, or the vote for the edit.
    def keep_post
      first_post = Post.where(topic_id: topic_id, post_number: 1)
      self.post_id, self.post_version = first_post.lock("FOR SHARE").pick(:id, :version)
    end

    def tell_voters
      Announcement.plan_once(self, "edit_notice")
    end

    # That of a closed vote is frozen.
    def next_revision
      open? ? { revision: revision + 1 } : {}
    end
  end
end
