# frozen_string_literal: true

module DiscourseBindingVote
  module PostExtension
    def self.prepended(base)
      # The ballot that its author wants to be saved with it (see ReplyBallot).
      base.attr_accessor :binding_vote_choice

      # The ballot that was saved with it just now.
      base.attr_accessor :binding_ballot
    end
  end
end
