# frozen_string_literal: true

# The reply in which the voter argues a ballot. There is no foreign key: a post may go although the
# ballots of a closed vote are frozen.
class AddReplyToBindingVoteBallots < ActiveRecord::Migration[7.0]
  def up
    add_column :binding_vote_ballots, :reply_post_id, :bigint
    add_column :binding_vote_ballot_changes, :reply_post_id_after, :bigint
    write_history(
      before: "OLD.reply_post_id,",
      now: "NEW.reply_post_id,",
      after: "reply_post_id_after,",
    )
  end

  def down
    write_history
    remove_column :binding_vote_ballots, :reply_post_id
    remove_column :binding_vote_ballot_changes, :reply_post_id_after
  end

  private

  # before, now, after - what the function reads of a ballot besides the rest, and where it writes it
  def write_history(before: nil, now: nil, after: nil)
    execute <<~SQL
      CREATE OR REPLACE FUNCTION binding_vote_write_history() RETURNS trigger AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO binding_vote_ballot_changes
            (vote_id, user_id, changed_by_id, typed_after, binding_after, reason_after,
             #{after} created_at)
          VALUES
            (NEW.vote_id, NEW.user_id, NEW.changed_by_id, NEW.typed, NEW.binding, NEW.reason,
             #{now} NEW.updated_at);
        ELSIF TG_OP = 'UPDATE' THEN
          IF (#{now} NEW.typed, NEW.binding, NEW.reason)
            IS DISTINCT FROM (#{before} OLD.typed, OLD.binding, OLD.reason) THEN
            INSERT INTO binding_vote_ballot_changes
              (vote_id, user_id, changed_by_id, typed_before, typed_after,
               binding_before, binding_after, reason_after, #{after} created_at)
            VALUES
              (NEW.vote_id, NEW.user_id, NEW.changed_by_id, OLD.typed, NEW.typed,
               OLD.binding, NEW.binding, NEW.reason, #{now} NEW.updated_at);
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
    SQL
  end
end
