# frozen_string_literal: true

module DiscourseBindingVote
  # Who may say who is binding, and who sees the marks.
  module RosterPermissions
    # Staff and the members of the roster groups say who is binding; the category's moderators do in
    # their category, nil being no category: everywhere.
    def binding_vote_roster_refusal(category)
      binding_vote_person_refusal || (:not_a_roster_keeper if !keeps_binding_vote_roster?(category))
    end

    def can_keep_binding_vote_roster?(category)
      binding_vote_roster_refusal(category).nil?
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

    # A mark is seen where it holds; one of a category that is deleted may have been private.
    def can_see_binding_vote_mark?(mark)
      return can_see?(mark.vote.topic) if mark.vote_id
      return true if mark.category_id.nil?
      mark.category ? can_see?(mark.category) : is_admin?
    end

    private

    def keeps_binding_vote_roster?(category)
      is_staff? || user.in_any_groups?(SiteSetting.binding_vote_roster_groups_map) ||
        (category.present? && is_category_group_moderator?(category))
    end
  end
end
