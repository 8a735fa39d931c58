# frozen_string_literal: true

# Whether what a reply says is a vote for sure, or perhaps one. All that was read before is sure.
class SayWhichBindingVoteProposedBallotsAreSure < ActiveRecord::Migration[7.0]
  def change
    add_column :binding_vote_proposed_ballots, :sure, :boolean, null: false, default: true
  end
end
