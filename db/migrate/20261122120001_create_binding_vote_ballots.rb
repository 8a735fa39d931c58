# frozen_string_literal: true

class CreateBindingVoteBallots < ActiveRecord::Migration[7.0]
  def change
    create_table :binding_vote_ballots do |t|
      t.bigint :vote_id, null: false
      t.bigint :user_id
      t.integer :choice, null: false, limit: 2
      t.string :typed, null: false, limit: 10
      t.string :reason, limit: 500
      t.boolean :binding, null: false
      t.bigint :changed_by_id
      t.timestamps
    end

    add_index :binding_vote_ballots, %i[vote_id user_id], unique: true
    add_index :binding_vote_ballots, :user_id
    add_index :binding_vote_ballots, :changed_by_id
    add_index :binding_vote_ballots,
              %i[vote_id binding updated_at id],
              order: {
                binding: :desc,
                updated_at: :desc,
                id: :desc,
              },
              name: "index_binding_vote_ballots_as_listed"

    add_foreign_key :binding_vote_ballots, :binding_votes, column: :vote_id, on_delete: :cascade
    add_foreign_key :binding_vote_ballots, :users, on_delete: :nullify
    add_foreign_key :binding_vote_ballots, :users, column: :changed_by_id, on_delete: :nullify

    add_check_constraint :binding_vote_ballots,
                         "choice IN (-1, 0, 1)",
                         name: "binding_vote_ballots_choice"
  end
end
