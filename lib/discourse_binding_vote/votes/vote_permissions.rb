# frozen_string_literal: true

module DiscourseBindingVote
  # Who may open a vote, who may move, close and cancel it, and who may remove a test.
  module VotePermissions
    def can_open_binding_vote?(topic)
      binding_vote_opening_refusal(topic).nil?
    end

    # Staff, the category's moderators and the members of the opener groups open votes; tests staff alone.
    def binding_vote_opening_refusal(topic, test: false)
      binding_ballot_refusal(topic) ||
        (:category_without_votes if !binding_votes_in?(topic.category_id)) ||
        (:not_an_opener if !binding_vote_opener?(topic)) || (:not_staff if test && !is_staff?)
    end

    # Staff finds tests.
    def binding_vote_tests_refusal
      binding_vote_person_refusal || (:not_staff if !is_staff?)
    end

    # Staff removes tests, wherever they are, and nobody any other vote.
    def binding_vote_removing_refusal(vote)
      binding_vote_tests_refusal || (:not_a_test if !vote.test?)
    end

    def can_manage_binding_vote?(vote)
      binding_vote_managing_refusal(vote).nil?
    end

    # The one who opened the vote, staff and the category's moderators move, close and cancel it.
    def binding_vote_managing_refusal(vote)
      binding_vote_person_refusal ||
        (:not_a_manager if vote.opened_by_id != user.id && !binding_vote_moderator?(vote.topic))
    end

    # Those who may manage the vote or open another in its topic read what they may begin with.
    def binding_vote_matter_refusal(vote)
      binding_vote_opening_refusal(vote.topic) if !can_manage_binding_vote?(vote)
    end

    private

    # Whether the person may open a vote in the topic, were it open and without one.
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
