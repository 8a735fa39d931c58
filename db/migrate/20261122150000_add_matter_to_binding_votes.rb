# frozen_string_literal: true

# What a vote is about: the code bases that it decides between, where it was discussed, and which
# version of the first post people had before them.
class AddMatterToBindingVotes < ActiveRecord::Migration[7.0]
  def up
    change_table :binding_votes do |t|
      t.string :existing_codebase, limit: 100
      t.string :proposed_codebase, limit: 100
      t.string :links, array: true, null: false, default: []
      t.integer :post_version
      t.datetime :post_edited_at
      t.integer :ballots_before_edit
    end

    add_check_constraint :binding_votes, <<~SQL.squish, name: "binding_votes_codebases"
                           kind = 'codebase'
                           OR (existing_codebase IS NULL AND proposed_codebase IS NULL)
                         SQL

    freeze_closed_votes(%w[opened_by_id closed_by_id updated_at post_edited_at ballots_before_edit])
  end

  def down
    freeze_closed_votes(%w[opened_by_id closed_by_id updated_at])
    remove_columns :binding_votes,
                   :existing_codebase,
                   :proposed_codebase,
                   :links,
                   :post_version,
                   :post_edited_at,
                   :ballots_before_edit
  end

  private

  # That the first post was edited can still be learned of a closed vote.
  def freeze_closed_votes(exempt)
    execute <<~SQL
      CREATE OR REPLACE FUNCTION binding_vote_freeze_votes() RETURNS trigger AS $$
      DECLARE
        exempt text[] := '{#{exempt.join(",")}}';
      BEGIN
        IF to_jsonb(NEW) - exempt IS DISTINCT FROM to_jsonb(OLD) - exempt THEN
          RAISE EXCEPTION 'a closed binding vote is frozen';
        END IF;
        RETURN NEW;
      END;
      $$ LANGUAGE plpgsql;
    SQL
  end
end
