# frozen_string_literal: true

module DiscourseBindingVote
  # Who is binding.
  module Roster
    # Whether a ballot of that user binds, as things stand now.
    def self.binding?(user)
      user.in_any_groups?(SiteSetting.binding_vote_binding_groups_map)
    end
  end
end
