# frozen_string_literal: true

class CreateBindingVoteEvents < ActiveRecord::Migration[7.0]
  def up
    create_table :binding_vote_events do |t|
      t.bigint :vote_id, null: false
      t.bigint :user_id
      t.string :action, null: false, limit: 20
      t.datetime :closes_at_before
      t.datetime :closes_at_after
      t.datetime :created_at, null: false
    end

    add_index :binding_vote_events, %i[vote_id id]
    add_index :binding_vote_events, :user_id
    add_foreign_key :binding_vote_events, :binding_votes, column: :vote_id, on_delete: :cascade
    add_foreign_key :binding_vote_events, :users, on_delete: :nullify
    add_check_constraint :binding_vote_events,
                         "action IN ('opened', 'deadline_moved', 'extended', 'closed', 'cancelled')",
                         name: "binding_vote_events_action"

    protect_events
    freeze_closed_votes
  end

  def down
    execute <<~SQL
      DROP TRIGGER binding_vote_freeze_ballots ON binding_vote_ballots;
      DROP TRIGGER binding_vote_freeze_votes ON binding_votes;
      DROP FUNCTION binding_vote_freeze_ballots();
      DROP FUNCTION binding_vote_freeze_votes();
    SQL
    drop_table :binding_vote_events
  end

  private

  def protect_events
    execute <<~SQL
      CREATE TRIGGER binding_vote_protect_events
        BEFORE UPDATE OR DELETE ON binding_vote_events
        FOR EACH ROW EXECUTE FUNCTION binding_vote_protect_history();
    SQL
  end

  # What a closed vote decided on, and who voted how, no code can change any more.
  def freeze_closed_votes
    execute <<~SQL
      CREATE FUNCTION binding_vote_freeze_votes() RETURNS trigger AS $$
      BEGIN
        IF (to_jsonb(NEW) - 'opened_by_id' - 'closed_by_id' - 'updated_at')
          IS DISTINCT FROM (to_jsonb(OLD) - 'opened_by_id' - 'closed_by_id' - 'updated_at') THEN
          RAISE EXCEPTION 'a closed binding vote is frozen';
        END IF;
        RETURN NEW;
      END;
      $$ LANGUAGE plpgsql;

      CREATE TRIGGER binding_vote_freeze_votes
        BEFORE UPDATE ON binding_votes
        FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL)
        EXECUTE FUNCTION binding_vote_freeze_votes();

      CREATE FUNCTION binding_vote_freeze_ballots() RETURNS trigger AS $$
      DECLARE
        ballot binding_vote_ballots := COALESCE(NEW, OLD);
      BEGIN
        IF EXISTS (SELECT 1 FROM binding_votes WHERE id = ballot.vote_id AND closed_at IS NOT NULL)
          AND (
            TG_OP <> 'UPDATE'
            OR (to_jsonb(NEW) - 'user_id' - 'changed_by_id')
              IS DISTINCT FROM (to_jsonb(OLD) - 'user_id' - 'changed_by_id')
          ) THEN
          RAISE EXCEPTION 'the ballots of a closed binding vote are frozen';
        END IF;
        RETURN ballot;
      END;
      $$ LANGUAGE plpgsql;

      CREATE TRIGGER binding_vote_freeze_ballots
        BEFORE INSERT OR UPDATE OR DELETE ON binding_vote_ballots
        FOR EACH ROW EXECUTE FUNCTION binding_vote_freeze_ballots();
    SQL
  end
end
