# frozen_string_literal: true

module DiscourseBindingVote
  # Who may cast ballots, and take part in votes at all.
  module BallotPermissions
    # Whether the person may take part in votes at all.
    def can_take_part_in_binding_votes?
      binding_vote_person_refusal.nil?
    end

    # Anyone who may see the topic and post in its category casts a ballot.
    def binding_ballot_refusal(topic)
      binding_vote_person_refusal || binding_vote_topic_refusal(topic)
    end

    private

    def binding_vote_person_refusal
      return :not_logged_in if !authenticated?
      return :suspended if user.suspended?
      return :silenced if user.silenced?
      return :staged if user.staged?
      :anonymous_mode if binding_vote_shadow?
    end

    # Unlike Guardian#is_anonymous? this knows the shadow accounts when anonymous mode is switched off.
    # Their trust level is locked, which saves everyone else the look-up.
    def binding_vote_shadow?
      user.manual_locked_trust_level.present? && user.anonymous_user_master.present?
    end

    def binding_vote_place_refusal(topic)
      return :private_message if topic.private_message?
      :topic_deleted if topic.trashed?
    end

    def binding_vote_topic_refusal(topic)
      refusal = binding_vote_place_refusal(topic)
      return refusal if refusal
      return :topic_closed if topic.closed?
      return :topic_archived if topic.archived?
      :cannot_post if !can_create_post?(topic)
    end
  end
end
