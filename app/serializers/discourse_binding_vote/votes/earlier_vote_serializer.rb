# frozen_string_literal: true

module DiscourseBindingVote
  # A closed vote as the topic lists it below its current one.
  class EarlierVoteSerializer < VoteStateSerializer
    attributes :kind, :kind_name, :subject

    def kind_name
      object.terms.name
    end
  end
end
