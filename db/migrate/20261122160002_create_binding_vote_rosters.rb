# frozen_string_literal: true

# Who was binding when a vote opened, and when it closed.
class CreateBindingVoteRosters < ActiveRecord::Migration[7.0]
  def up
    create_table :binding_vote_rosters do |t|
      t.bigint :vote_id, null: false
      t.string :moment, null: false, limit: 20
      t.bigint :user_ids, array: true, null: false
      t.datetime :created_at, null: false
    end

    add_index :binding_vote_rosters, %i[vote_id moment], unique: true
    add_foreign_key :binding_vote_rosters, :binding_votes, column: :vote_id, on_delete: :cascade
    add_check_constraint :binding_vote_rosters,
                         "moment IN ('opening', 'closing')",
                         name: "binding_vote_rosters_moment"

    execute <<~SQL
      CREATE TRIGGER binding_vote_protect_rosters
        BEFORE UPDATE OR DELETE ON binding_vote_rosters
        FOR EACH ROW EXECUTE FUNCTION binding_vote_protect_history();
    SQL
  end

  def down
    drop_table :binding_vote_rosters
  end
end
