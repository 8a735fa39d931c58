# frozen_string_literal: true

# For the first binding voters of each side, whose faces a vote shows.
class IndexBindingVoteBallotsByChoice < ActiveRecord::Migration[7.0]
  def change
    add_index :binding_vote_ballots,
              %i[vote_id choice updated_at id],
              where: "binding AND choice <> 0",
              name: "index_binding_vote_ballots_binding_by_choice"
  end
end
