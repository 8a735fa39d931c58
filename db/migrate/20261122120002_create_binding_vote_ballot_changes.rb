# frozen_string_literal: true

class CreateBindingVoteBallotChanges < ActiveRecord::Migration[7.0]
  def up
    create_table :binding_vote_ballot_changes do |t|
      t.bigint :vote_id, null: false
      t.bigint :user_id
      t.bigint :changed_by_id
      t.string :typed_before, limit: 10
      t.string :typed_after, limit: 10
      t.boolean :binding_before
      t.boolean :binding_after
      t.string :reason_after, limit: 500
      t.datetime :created_at, null: false
    end

    add_index :binding_vote_ballot_changes,
              %i[vote_id user_id id],
              name: "index_binding_vote_ballot_changes_as_listed"
    add_index :binding_vote_ballot_changes, :user_id
    add_index :binding_vote_ballot_changes, :changed_by_id

    add_foreign_key :binding_vote_ballot_changes,
                    :binding_votes,
                    column: :vote_id,
                    on_delete: :cascade
    add_foreign_key :binding_vote_ballot_changes, :users, on_delete: :nullify
    add_foreign_key :binding_vote_ballot_changes,
                    :users,
                    column: :changed_by_id,
                    on_delete: :nullify

    add_check_constraint :binding_vote_ballot_changes,
                         "typed_before IS NOT NULL OR typed_after IS NOT NULL",
                         name: "binding_vote_ballot_changes_typed"

    write_history
    protect_history
  end

  def down
    execute "DROP TRIGGER binding_vote_write_history ON binding_vote_ballots"
    drop_table :binding_vote_ballot_changes
    execute "DROP FUNCTION binding_vote_write_history()"
    execute "DROP FUNCTION binding_vote_protect_history()"
  end

  private

  # No ballot changes without a line of history. One that goes with its vote leaves none.
  def write_history
    execute <<~SQL
      CREATE FUNCTION binding_vote_write_history() RETURNS trigger AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO binding_vote_ballot_changes
            (vote_id, user_id, changed_by_id, typed_after, binding_after, reason_after, created_at)
          VALUES
            (NEW.vote_id, NEW.user_id, NEW.changed_by_id, NEW.typed, NEW.binding, NEW.reason,
             NEW.updated_at);
        ELSIF TG_OP = 'UPDATE' THEN
          IF (NEW.typed, NEW.binding, NEW.reason)
            IS DISTINCT FROM (OLD.typed, OLD.binding, OLD.reason) THEN
            INSERT INTO binding_vote_ballot_changes
              (vote_id, user_id, changed_by_id, typed_before, typed_after,
               binding_before, binding_after, reason_after, created_at)
            VALUES
              (NEW.vote_id, NEW.user_id, NEW.changed_by_id, OLD.typed, NEW.typed,
               OLD.binding, NEW.binding, NEW.reason, NEW.updated_at);
          END IF;
        ELSIF EXISTS (SELECT 1 FROM binding_votes WHERE id = OLD.vote_id) THEN
          INSERT INTO binding_vote_ballot_changes
            (vote_id, user_id, changed_by_id, typed_before, binding_before, created_at)
          VALUES
            (OLD.vote_id, OLD.user_id, OLD.changed_by_id, OLD.typed, OLD.binding, OLD.updated_at);
        END IF;
        RETURN NULL;
      END;
      $$ LANGUAGE plpgsql;

      CREATE TRIGGER binding_vote_write_history
        AFTER INSERT OR UPDATE OR DELETE ON binding_vote_ballots
        FOR EACH ROW EXECUTE FUNCTION binding_vote_write_history();
    SQL
  end

  # A history is append-only. Two things may still happen to a line, both by foreign key: it goes with
  # its vote, and it forgets a deleted account. The history of votes (binding_vote_events) is protected
  # by the same function.
  def protect_history
    execute <<~SQL
      CREATE FUNCTION binding_vote_protect_history() RETURNS trigger AS $$
      DECLARE
        accounts text[] := ARRAY['user_id', 'changed_by_id'];
      BEGIN
        IF TG_OP = 'DELETE' THEN
          IF NOT EXISTS (SELECT 1 FROM binding_votes WHERE id = OLD.vote_id) THEN
            RETURN OLD;
          END IF;
        ELSIF jsonb_strip_nulls(to_jsonb(NEW)) <@ to_jsonb(OLD)
          AND to_jsonb(NEW) - accounts = to_jsonb(OLD) - accounts THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
      END;
      $$ LANGUAGE plpgsql;

      CREATE TRIGGER binding_vote_protect_history
        BEFORE UPDATE OR DELETE ON binding_vote_ballot_changes
        FOR EACH ROW EXECUTE FUNCTION binding_vote_protect_history();
    SQL
  end
end
