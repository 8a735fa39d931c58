# frozen_string_literal: true

module DiscourseBindingVote
  # Who may write the table of kinds.
  module KindPermissions
    # As all settings: administrators.
    def binding_vote_kinds_refusal
      :not_an_administrator if !is_admin?
    end
  end
end
