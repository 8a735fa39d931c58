# frozen_string_literal: true

# What replies say that nobody has counted. Where a reply contradicts itself, no choice is kept; where
# it was edited and says no vote any more, it is not said.
class CreateBindingVoteProposedBallots < ActiveRecord::Migration[7.0]
  def change
    create_table :binding_vote_proposed_ballots do |t|
      t.bigint :vote_id, null: false
      t.bigint :post_id, null: false
      t.bigint :user_id, null: false
      t.integer :choice, limit: 2
      t.string :typed, limit: 10
      t.boolean :claims_binding
      t.boolean :said, null: false, default: true
      t.datetime :set_aside_at
      t.bigint :set_aside_by_id
      t.timestamps
    end

    add_index :binding_vote_proposed_ballots, %i[post_id vote_id], unique: true
    add_index :binding_vote_proposed_ballots, %i[vote_id user_id]
    add_index :binding_vote_proposed_ballots, :user_id
    add_index :binding_vote_proposed_ballots, :set_aside_by_id

    add_foreign_key :binding_vote_proposed_ballots,
                    :binding_votes,
                    column: :vote_id,
                    on_delete: :cascade
    add_foreign_key :binding_vote_proposed_ballots, :posts, on_delete: :cascade
    add_foreign_key :binding_vote_proposed_ballots, :users, on_delete: :cascade
    add_foreign_key :binding_vote_proposed_ballots,
                    :users,
                    column: :set_aside_by_id,
                    on_delete: :nullify

    add_check_constraint :binding_vote_proposed_ballots,
                         "choice IN (-1, 0, 1)",
                         name: "binding_vote_proposed_ballots_choice"
    add_check_constraint :binding_vote_proposed_ballots,
                         "(choice IS NULL) = (typed IS NULL)",
                         name: "binding_vote_proposed_ballots_typed"
  end
end
