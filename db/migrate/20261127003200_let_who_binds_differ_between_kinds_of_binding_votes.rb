# frozen_string_literal: true

# Whose ballots bind may differ between kinds of votes: a vote has the groups of its kind, and a mark can
# be for votes of one kind. A change of who is binding says whom it reaches by these too.
class LetWhoBindsDifferBetweenKindsOfBindingVotes < ActiveRecord::Migration[7.0]
  def up
    add_column :binding_votes, :binding_group_ids, :bigint, array: true, null: false, default: []
    add_column :binding_vote_marks, :kind, :string, limit: 40
    add_check_constraint :binding_vote_marks,
                         "vote_id IS NULL OR kind IS NULL",
                         name: "binding_vote_marks_kind"
    index_standing_marks("COALESCE(vote_id, 0), COALESCE(category_id, 0), COALESCE(kind, '')")

    add_column :binding_vote_roster_changes, :kind, :string, limit: 40
    add_column :binding_vote_roster_changes, :group_id, :bigint
  end

  def down
    remove_column :binding_vote_roster_changes, :group_id
    remove_column :binding_vote_roster_changes, :kind

    index_standing_marks("COALESCE(vote_id, 0), COALESCE(category_id, 0)")
    remove_check_constraint :binding_vote_marks, name: "binding_vote_marks_kind"
    remove_column :binding_vote_marks, :kind
    remove_column :binding_votes, :binding_group_ids
  end

  private

  # At most one mark of a person stands in one place.
  def index_standing_marks(place)
    remove_index :binding_vote_marks, name: "index_binding_vote_marks_standing"
    add_index :binding_vote_marks,
              "(COALESCE(user_id::text, lower(name))), #{place}, (user_id IS NULL)",
              unique: true,
              where: "lifted_at IS NULL",
              name: "index_binding_vote_marks_standing"
  end
end
