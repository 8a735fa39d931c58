# frozen_string_literal: true

# Ballots that were cast elsewhere and recorded here, by someone with an account or by a plain name.
# The time of a ballot is when it was cast. A line of its history tells when it changed, which may be
# another time: it may be recorded later, or its voter may become binding, or cease to be, after it.
class AddOriginToBindingVoteBallots < ActiveRecord::Migration[7.0]
  def up
    add_column :binding_vote_ballots, :voter_name, :string, limit: 100
    add_column :binding_vote_ballots, :source_url, :string, limit: 500
    add_column :binding_vote_ballots, :recorded_by_id, :bigint
    add_column :binding_vote_ballot_changes, :voter_name, :string, limit: 100
    add_column :binding_vote_ballot_changes, :source_url_after, :string, limit: 500
    add_column :binding_vote_ballot_changes, :cast_at_after, :datetime

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

    write_history(
      "voter_name" => "voter_name",
      "reply_post_id_after" => "reply_post_id",
      "source_url_after" => "source_url",
      "cast_at_after" => "updated_at",
    )
    freeze_ballots(exempt: %w[user_id changed_by_id recorded_by_id])
  end

  def down
    write_history("reply_post_id_after" => "reply_post_id")
    freeze_ballots(exempt: %w[user_id changed_by_id])
    remove_column :binding_vote_ballot_changes, :cast_at_after
    remove_column :binding_vote_ballot_changes, :source_url_after
    remove_column :binding_vote_ballot_changes, :voter_name
    remove_column :binding_vote_ballots, :recorded_by_id
    remove_column :binding_vote_ballots, :source_url
    remove_column :binding_vote_ballots, :voter_name
  end

  private

  # kept - columns of the history besides those that it always had, and what of a ballot they keep
  def write_history(kept)
    columns = kept.keys.join(", ")
    now = ->(names) { names.map { |name| "NEW.#{name}" }.join(", ") }
    before = ->(names) { names.map { |name| "OLD.#{name}" }.join(", ") }
    said = %w[typed binding reason] | kept.values
    voter = kept.keys & %w[voter_name]
    recorded = kept.value?("source_url") ? "NEW.source_url IS NOT NULL" : "FALSE"

    execute <<~SQL
      CREATE OR REPLACE FUNCTION binding_vote_write_history() RETURNS trigger AS $$
      DECLARE
        changed_at timestamp := timezone('utc', now());
      BEGIN
        IF TG_OP = 'INSERT' THEN
          IF NOT (#{recorded}) THEN
            changed_at := NEW.updated_at;
          END IF;
          INSERT INTO binding_vote_ballot_changes
            (vote_id, user_id, changed_by_id, typed_after, binding_after, reason_after,
             #{columns}, created_at)
          VALUES
            (NEW.vote_id, NEW.user_id, NEW.changed_by_id, NEW.typed, NEW.binding, NEW.reason,
             #{now.(kept.values)}, changed_at);
        ELSIF TG_OP = 'UPDATE' THEN
          IF NEW.updated_at IS DISTINCT FROM OLD.updated_at AND NOT (#{recorded}) THEN
            changed_at := NEW.updated_at;
          END IF;
          IF (#{now.(said)}) IS DISTINCT FROM (#{before.(said)}) THEN
            INSERT INTO binding_vote_ballot_changes
              (vote_id, user_id, changed_by_id, typed_before, typed_after,
               binding_before, binding_after, reason_after, #{columns}, created_at)
            VALUES
              (NEW.vote_id, NEW.user_id, NEW.changed_by_id, OLD.typed, NEW.typed,
               OLD.binding, NEW.binding, NEW.reason, #{now.(kept.values)}, changed_at);
          END IF;
        ELSIF EXISTS (SELECT 1 FROM binding_votes WHERE id = OLD.vote_id) THEN
          INSERT INTO binding_vote_ballot_changes
            (#{["vote_id", "user_id", *voter, "changed_by_id"].join(", ")},
             typed_before, binding_before, created_at)
          VALUES
            (#{before.(["vote_id", "user_id", *voter, "changed_by_id"])},
             OLD.typed, OLD.binding, changed_at);
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
