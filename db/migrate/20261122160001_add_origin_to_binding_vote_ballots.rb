# frozen_string_literal: true

# Ballots that were cast elsewhere and recorded here, by someone with an account or by a plain name.
# And a ballot may change without being cast anew, when its voter becomes binding or ceases to be: its
# history then tells when that was.
class AddOriginToBindingVoteBallots < ActiveRecord::Migration[7.0]
  def up
    add_column :binding_vote_ballots, :voter_name, :string, limit: 100
    add_column :binding_vote_ballots, :source_url, :string, limit: 500
    add_column :binding_vote_ballots, :recorded_by_id, :bigint
    add_column :binding_vote_ballot_changes, :voter_name, :string, limit: 100
    add_column :binding_vote_ballot_changes, :source_url_after, :string, limit: 500

    add_index :binding_vote_ballots, :recorded_by_id
    add_index :binding_vote_ballots,
              "vote_id, lower(voter_name)",
              unique: true,
              where: "voter_name IS NOT NULL",
              name: "index_binding_vote_ballots_on_vote_id_and_voter_name"
    add_foreign_key :binding_vote_ballots, :users, column: :recorded_by_id, on_delete: :nullify
    add_check_constraint :binding_vote_ballots,
                         "num_nonnulls(user_id, voter_name) <= 1",
                         name: "binding_vote_ballots_voter"
    add_check_constraint :binding_vote_ballots,
                         "voter_name IS NULL OR source_url IS NOT NULL",
                         name: "binding_vote_ballots_named_by_source"

    write_history(copied: %w[voter_name], compared: %w[reply_post_id source_url])
    freeze_ballots(exempt: %w[user_id changed_by_id recorded_by_id])
  end

  def down
    write_history(copied: [], compared: %w[reply_post_id])
    freeze_ballots(exempt: %w[user_id changed_by_id])
    remove_column :binding_vote_ballot_changes, :source_url_after
    remove_column :binding_vote_ballot_changes, :voter_name
    remove_column :binding_vote_ballots, :recorded_by_id
    remove_column :binding_vote_ballots, :source_url
    remove_column :binding_vote_ballots, :voter_name
  end

  private

  # copied   - columns of a ballot that its history has too
  # compared - columns whose change makes a line of history, which keeps what they are after it
  def write_history(copied:, compared:)
    columns = [*copied, *compared.map { |column| "#{column}_after" }].join(", ")
    compared = %w[typed binding reason] + compared
    copied_of = ->(row) { copied.map { |column| "#{row}.#{column}, " }.join }
    compared_of = ->(row) { compared.map { |column| "#{row}.#{column}" }.join(", ") }
    # As they stand in the list of columns.
    kept = [*copied, *compared.drop(3)].map { |column| "NEW.#{column}" }.join(", ")

    execute <<~SQL
      CREATE OR REPLACE FUNCTION binding_vote_write_history() RETURNS trigger AS $$
      DECLARE
        changed_at timestamp := timezone('utc', now());
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO binding_vote_ballot_changes
            (vote_id, user_id, changed_by_id, typed_after, binding_after, reason_after,
             #{columns}, created_at)
          VALUES
            (NEW.vote_id, NEW.user_id, NEW.changed_by_id, NEW.typed, NEW.binding, NEW.reason,
             #{kept}, NEW.updated_at);
        ELSIF TG_OP = 'UPDATE' THEN
          IF NEW.updated_at IS DISTINCT FROM OLD.updated_at THEN
            changed_at := NEW.updated_at;
          END IF;
          IF (#{compared_of.("NEW")}) IS DISTINCT FROM (#{compared_of.("OLD")}) THEN
            INSERT INTO binding_vote_ballot_changes
              (vote_id, user_id, changed_by_id, typed_before, typed_after,
               binding_before, binding_after, reason_after, #{columns}, created_at)
            VALUES
              (NEW.vote_id, NEW.user_id, NEW.changed_by_id, OLD.typed, NEW.typed,
               OLD.binding, NEW.binding, NEW.reason, #{kept}, changed_at);
          END IF;
        ELSIF EXISTS (SELECT 1 FROM binding_votes WHERE id = OLD.vote_id) THEN
          INSERT INTO binding_vote_ballot_changes
            (vote_id, user_id, #{copied.map { |column| "#{column}, " }.join} changed_by_id,
             typed_before, binding_before, created_at)
          VALUES
            (OLD.vote_id, OLD.user_id, #{copied_of.("OLD")} OLD.changed_by_id,
             OLD.typed, OLD.binding, OLD.updated_at);
        END IF;
        RETURN NULL;
      END;
      $$ LANGUAGE plpgsql;
    SQL
  end

  def freeze_ballots(exempt:)
    execute <<~SQL
      CREATE OR REPLACE FUNCTION binding_vote_freeze_ballots() RETURNS trigger AS $$
      DECLARE
        ballot binding_vote_ballots := COALESCE(NEW, OLD);
        exempt text[] := '{#{exempt.join(",")}}';
      BEGIN
        IF EXISTS (SELECT 1 FROM binding_votes WHERE id = ballot.vote_id AND closed_at IS NOT NULL)
          AND (
            TG_OP <> 'UPDATE'
            OR to_jsonb(NEW) - exempt IS DISTINCT FROM to_jsonb(OLD) - exempt
          ) THEN
          RAISE EXCEPTION 'the ballots of a closed binding vote are frozen';
        END IF;
        RETURN ballot;
      END;
      $$ LANGUAGE plpgsql;
    SQL
  end
end
