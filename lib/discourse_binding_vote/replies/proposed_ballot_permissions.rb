# frozen_string_literal: true

module DiscourseBindingVote
  # Who sees the ballots that replies propose, confirms them, and sets them aside. Who accepts them,
  # RecordedBallotPermissions say.
  module ProposedBallotPermissions
    # A person sees what their own replies propose, and who keeps the roster sees all.
    def can_see_proposed_binding_ballot?(proposed)
      proposed.user_id == user.id || can_keep_binding_vote_roster?(proposed.vote.topic.category)
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
  end
end
