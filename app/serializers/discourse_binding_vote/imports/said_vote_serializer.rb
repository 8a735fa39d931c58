# frozen_string_literal: true

module DiscourseBindingVote
  # A SaidVote.
  class SaidVoteSerializer < ApplicationSerializer
    attributes :key, :choice, :typed, :claim, :sure, :reason, :excerpt, :cast_at, :link

    def sure
      object.sure?
    end

    def cast_at
      object.time
    end
  end
end
