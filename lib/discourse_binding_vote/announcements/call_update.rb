# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Brings the call for votes up to date after what it calls for was edited: as the system, so that no
    # limit of an account holds.
    class CallUpdate
      HOW = { skip_validations: true, bypass_bump: true, skip_staff_log: true }.freeze

      def initialize(announcement)
        @announcement = announcement
      end

      # Revises the post of the call, and returns whether that is done: not as long as the call is being
      # posted. Where there is none, there is nothing to do.
      def make
        call = Announcement.made_or_due.find_by(vote_id: announcement.vote_id, purpose: "call")
        return true if call.nil?
        return false if call.post_id.nil?

        post = Post.find_by(id: call.post_id)
        renew(post, Call.new(call).raw) if post
        true
      end

      private

      attr_reader :announcement

      def renew(post, raw)
        reason = I18n.t("binding_vote.texts.edited", locale: SiteSetting.default_locale)
        fields = { raw: raw, edit_reason: reason }
        PostRevisor.new(post).revise!(Discourse.system_user, fields, HOW) if post.raw != raw
      end
    end
  end
end
