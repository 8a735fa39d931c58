# frozen_string_literal: true

module DiscourseBindingVote
  # Who may open a vote, who may move, close and cancel it, and who may remove a test.
  module VotePermissions
    def can_open_binding_vote?(topic)
      binding_vote_opening_refusal(topic).nil?
    end

    # Whether the person may open a vote of any kind in the topic.
    def binding_vote_opening_refusal(topic)
      refusal = binding_ballot_refusal(topic)
      return refusal if refusal
      held = Kind.all.select { |kind| kind.in_category?(topic.category_id) }
      return :category_without_votes if held.empty?
      :not_an_opener if held.none? { |kind| binding_vote_opener?(topic, kind) }
    end

    # Staff, the category's moderators and the members of the opener groups open votes of a kind; tests
    # staff alone.
    def binding_vote_opening_of_kind_refusal(topic, kind, test: false)
      binding_vote_opening_refusal(topic) ||
        (:kind_not_here if !kind.in_category?(topic.category_id)) ||
        (:not_an_opener_of_kind if !binding_vote_opener?(topic, kind)) ||
        (:not_staff if test && !is_staff?)
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
      can_create_post?(topic) &&
        Kind.all.any? do |kind|
          kind.in_category?(topic.category_id) && binding_vote_opener?(topic, kind)
        end
    end

    def binding_vote_opener?(topic, kind)
      binding_vote_moderator?(topic) || user.in_any_groups?(kind.opener_group_ids)
    end

    def binding_vote_moderator?(topic)
      is_staff? || is_category_group_moderator?(topic.category)
    end
  end
end
