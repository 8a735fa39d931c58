# frozen_string_literal: true

# They stand in the column `fields` (see LetBindingVotesKeepTheirKinds), and kinds in a setting.
class RemoveCodebasesFromBindingVotes < ActiveRecord::Migration[7.0]
  COLUMNS = %i[existing_codebase proposed_codebase].freeze

  CONSTRAINTS = %w[binding_votes_kind binding_votes_codebases].freeze

  def up
    CONSTRAINTS.each { |name| remove_check_constraint :binding_votes, name: name }
    remove_columns :binding_votes, *COLUMNS
  end

  # Votes of kinds that there were not before stay what they are.
  def down
    COLUMNS.each { |name| add_column :binding_votes, name, :string, limit: 100 }
    execute "ALTER TABLE binding_votes DISABLE TRIGGER binding_vote_freeze_votes"
    execute <<~SQL
      UPDATE binding_votes
      SET existing_codebase = fields ->> 'existing_codebase',
        proposed_codebase = fields ->> 'proposed_codebase'
    SQL
    execute "ALTER TABLE binding_votes ENABLE TRIGGER binding_vote_freeze_votes"
    add_check_constraint :binding_votes,
                         "kind IN ('strategy', 'module', 'codebase')",
                         name: CONSTRAINTS.first,
                         validate: false
    add_check_constraint :binding_votes,
                         "kind = 'codebase' OR " \
                           "(existing_codebase IS NULL AND proposed_codebase IS NULL)",
                         name: CONSTRAINTS.last,
                         validate: false
  end
end
