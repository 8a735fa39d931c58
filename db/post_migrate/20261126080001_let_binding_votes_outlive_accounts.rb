# frozen_string_literal: true

# By these foreign keys, deleting an account locked every vote that it had opened or closed, after it
# had locked the account: the other way round than a cast. Whoever is gone is simply not found.
class LetBindingVotesOutliveAccounts < ActiveRecord::Migration[7.0]
  COLUMNS = %i[opened_by_id closed_by_id].freeze

  def up
    COLUMNS.each { |column| remove_foreign_key :binding_votes, column: column }
  end

  def down
    COLUMNS.each do |column|
      execute <<~SQL
        UPDATE binding_votes SET #{column} = NULL
        WHERE NOT EXISTS (SELECT 1 FROM users WHERE users.id = #{column})
      SQL
      add_foreign_key :binding_votes, :users, column: column, on_delete: :nullify
    end
  end
end
