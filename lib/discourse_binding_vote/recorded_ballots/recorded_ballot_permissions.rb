# frozen_string_literal: true

module DiscourseBindingVote
  # Who may record ballots, and see what the replies of a topic come to.
  module RecordedBallotPermissions
    # Those who keep the roster record ballots that were cast elsewhere, where ballots can be cast.
    def binding_vote_recording_refusal(topic)
      binding_vote_roster_refusal(topic.category) || binding_vote_topic_refusal(topic)
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
  end
end
