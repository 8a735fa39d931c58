# frozen_string_literal: true

module DiscourseBindingVote
  # Every rule of permission. A `…_refusal` answers nil where the thing is allowed, else the reason of
  # a Refusal; none of them asks whether the topic can be seen, which comes first.
  module GuardianExtension
    def can_open_binding_vote?(topic)
      binding_vote_opening_refusal(topic).nil?
    end

    # Staff, the category's moderators and the members of the opener groups open votes.
    def binding_vote_opening_refusal(topic)
      binding_ballot_refusal(topic) ||
        (:category_without_votes if !binding_votes_in?(topic.category_id)) ||
        (:not_an_opener if !binding_vote_opener?(topic))
    end

    # Anyone who may see the topic and post in its category casts a ballot.
    def binding_ballot_refusal(topic)
      binding_vote_person_refusal || binding_vote_topic_refusal(topic)
    end

    def can_manage_binding_vote?(vote)
      binding_vote_managing_refusal(vote).nil?
    end

    # The one who opened the vote, staff and the category's moderators move, close and cancel it.
    def binding_vote_managing_refusal(vote)
      binding_vote_person_refusal ||
        (:not_a_manager if vote.opened_by_id != user.id && !binding_vote_moderator?(vote.topic))
    end

    # Staff and the members of the roster groups say who is binding; the category's moderators do in
    # their category, nil being no category: everywhere.
    def binding_vote_roster_refusal(category)
      binding_vote_person_refusal || (:not_a_roster_keeper if !keeps_binding_vote_roster?(category))
    end

    def can_keep_binding_vote_roster?(category)
      binding_vote_roster_refusal(category).nil?
    end

    # A mark is seen where it holds; one of a category that is deleted may have been private.
    def can_see_binding_vote_mark?(mark)
      return can_see?(mark.vote.topic) if mark.vote_id
      return true if mark.category_id.nil?
      mark.category ? can_see?(mark.category) : is_admin?
    end

    # A person sees what their own replies propose, and who keeps the roster sees all.
    def can_see_proposed_binding_ballot?(proposed)
      proposed.user_id == user.id || can_keep_binding_vote_roster?(proposed.vote.topic.category)
    end

    # Those of Mark::SCOPES in which one may say from an open vote who is binding.
    def binding_vote_roster_scopes(vote)
      category = vote.topic.category
      return [] if !vote.open? || !can_keep_binding_vote_roster?(category)

      [
        "vote",
        ("category" if category),
        ("everywhere" if can_keep_binding_vote_roster?(nil)),
      ].compact
    end

    # Those who keep the roster record ballots that were cast elsewhere, where ballots can be cast.
    def binding_vote_recording_refusal(topic)
      binding_vote_roster_refusal(topic.category) || binding_vote_topic_refusal(topic)
    end

    # The author of the reply confirms what it says, where they can cast a ballot.
    def binding_ballot_confirmation_refusal(proposed)
      binding_ballot_refusal(proposed.vote.topic) ||
        (:not_its_author if proposed.user_id != user.id)
    end

    # The same person says that it is no vote, and so do those who accept such ballots.
    def binding_ballot_setting_aside_refusal(proposed)
      return if binding_ballot_confirmation_refusal(proposed).nil?
      binding_vote_recording_refusal(proposed.vote.topic)
    end

    # Those who may open a vote in a topic, were it open and without one, and those who keep the roster
    # see what its replies come to.
    def binding_vote_tallying_refusal(topic)
      binding_vote_person_refusal || binding_vote_place_refusal(topic) ||
        (
          if !keeps_binding_vote_roster?(topic.category) && !would_open_binding_vote?(topic)
            :not_an_opener
          end
        )
    end

    # Whether the person may take part in votes at all.
    def can_take_part_in_binding_votes?
      binding_vote_person_refusal.nil?
    end

    private

    def keeps_binding_vote_roster?(category)
      is_staff? || user.in_any_groups?(SiteSetting.binding_vote_roster_groups_map) ||
        (category.present? && is_category_group_moderator?(category))
    end

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

    def would_open_binding_vote?(topic)
      can_create_post?(topic) && binding_votes_in?(topic.category_id) && binding_vote_opener?(topic)
    end

    def binding_votes_in?(category_id)
      allowed = SiteSetting.binding_vote_categories.split("|").map(&:to_i)
      allowed.empty? || allowed.include?(category_id)
    end

    def binding_vote_opener?(topic)
      binding_vote_moderator?(topic) ||
        user.in_any_groups?(SiteSetting.binding_vote_opener_groups_map)
    end

    def binding_vote_moderator?(topic)
      is_staff? || is_category_group_moderator?(topic.category)
    end
  end
end
