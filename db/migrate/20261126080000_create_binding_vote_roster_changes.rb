# frozen_string_literal: true

# Changes of who is binding that have yet to be carried into open votes, written in the transaction of
# the change, so that they are carried even if the process dies right after.
class CreateBindingVoteRosterChanges < ActiveRecord::Migration[7.0]
  def change
    create_table :binding_vote_roster_changes do |t|
      t.bigint :by_id, null: false
      t.bigint :vote_id
      t.bigint :category_id
      t.bigint :user_ids, array: true
      t.string :names, array: true, null: false, default: []
      t.bigint :ballot_ids, array: true, null: false, default: []
      t.bigint :carried_to, null: false, default: 0
      t.datetime :created_at, null: false
    end

    add_index :binding_vote_roster_changes, :by_id
    add_index :binding_vote_roster_changes, :vote_id
    add_foreign_key :binding_vote_roster_changes,
                    :binding_votes,
                    column: :vote_id,
                    on_delete: :cascade

    add_column :binding_votes, :roster_digest, :string, limit: 32
    add_index :binding_vote_ballots,
              "lower(voter_name)",
              where: "voter_name IS NOT NULL",
              name: "index_binding_vote_ballots_on_voter_name"
  end
end
