# frozen_string_literal: true

# When very many ballots change at once, as when many people are marked, their histories are written by
# one statement, and one asks whether their votes are closed. What is written and refused is as before.
# A plan that was made for one ballot serves many: it joins by sorting or hashing, never row by row. An
# index that hardly a ballot is in takes in no others.
class WriteHistoryOfManyBindingVoteBallotsAtOnce < ActiveRecord::Migration[7.0]
  SAID = %w[typed binding reason voter_name reply_post_id source_url updated_at].freeze
  EXEMPT = "'{user_id,changed_by_id,recorded_by_id}'::text[]"

  def up
    execute <<~SQL
      CREATE FUNCTION binding_vote_write_history_of_updates() RETURNS trigger AS $$
      BEGIN
        INSERT INTO binding_vote_ballot_changes
          (vote_id, user_id, changed_by_id, typed_before, typed_after, binding_before, binding_after,
           reason_after, voter_name, reply_post_id_after, source_url_after, cast_at_after, created_at)
        SELECT after.vote_id, after.user_id, after.changed_by_id, before.typed, after.typed,
          before.binding, after.binding, after.reason, after.voter_name, after.reply_post_id,
          after.source_url, after.updated_at,
          CASE
            WHEN after.updated_at IS DISTINCT FROM before.updated_at AND after.source_url IS NULL
              THEN after.updated_at
            ELSE timezone('utc', now())
          END
        FROM before JOIN after ON after.id = before.id
        WHERE (#{said("after")}) IS DISTINCT FROM (#{said("before")})
        ORDER BY after.id;
        RETURN NULL;
      END;
      $$ LANGUAGE plpgsql SET enable_nestloop = off;

      CREATE FUNCTION binding_vote_freeze_ballots_of_updates() RETURNS trigger AS $$
      BEGIN
        IF EXISTS (
            SELECT 1 FROM binding_votes
            WHERE closed_at IS NOT NULL AND id IN (SELECT vote_id FROM after)
          )
          AND EXISTS (
            SELECT 1
            FROM binding_votes votes
            JOIN after ON after.vote_id = votes.id
            JOIN before ON before.id = after.id
            WHERE votes.closed_at IS NOT NULL
              AND to_jsonb(after) - #{EXEMPT} IS DISTINCT FROM to_jsonb(before) - #{EXEMPT}
          ) THEN
          RAISE EXCEPTION 'the ballots of a closed binding vote are frozen';
        END IF;
        RETURN NULL;
      END;
      $$ LANGUAGE plpgsql SET enable_nestloop = off;
    SQL
    trigger("write_history", "AFTER INSERT OR DELETE", "ROW")
    trigger("freeze_ballots", "BEFORE INSERT OR DELETE", "ROW")
    %w[freeze_ballots write_history].each { |name| execute <<~SQL }
        CREATE TRIGGER binding_vote_#{name}_of_updates
          AFTER UPDATE ON binding_vote_ballots
          REFERENCING OLD TABLE AS before NEW TABLE AS after
          FOR EACH STATEMENT EXECUTE FUNCTION binding_vote_#{name}_of_updates();
      SQL
    index_recorders(where: "recorded_by_id IS NOT NULL")
  end

  def down
    index_recorders
    %w[freeze_ballots write_history].each do |name|
      execute "DROP TRIGGER binding_vote_#{name}_of_updates ON binding_vote_ballots"
      execute "DROP FUNCTION binding_vote_#{name}_of_updates()"
    end
    trigger("write_history", "AFTER INSERT OR UPDATE OR DELETE", "ROW")
    trigger("freeze_ballots", "BEFORE INSERT OR UPDATE OR DELETE", "ROW")
  end

  private

  def said(row)
    SAID.map { |column| "#{row}.#{column}" }.join(", ")
  end

  def index_recorders(**options)
    remove_index :binding_vote_ballots, :recorded_by_id
    add_index :binding_vote_ballots, :recorded_by_id, **options
  end

  def trigger(name, events, level)
    execute <<~SQL
      DROP TRIGGER binding_vote_#{name} ON binding_vote_ballots;
      CREATE TRIGGER binding_vote_#{name}
        #{events} ON binding_vote_ballots
        FOR EACH #{level} EXECUTE FUNCTION binding_vote_#{name}();
    SQL
  end
end
