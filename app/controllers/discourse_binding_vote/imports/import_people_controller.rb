# frozen_string_literal: true

module DiscourseBindingVote
  # Who somebody is in a vote, for those who take in a thread and correct whose a ballot of it is.
  class ImportPeopleController < BaseController
    requires_login

    def show
      permit guardian.binding_vote_recording_refusal(vote.topic)
      voter = RecordedVoter.find(**input.slice(:username, :name))
      person = KnownVoter.new(voter, Voters.new(vote, [voter]))
      render_json_dump(person: serialize_data(person, KnownVoterSerializer, root: false))
    end
  end
end
