# frozen_string_literal: true

# When two accounts are merged, a ballot of the one can become the other's. Its history is a line for
# each: the one has it no more, from now; the other has it, cast when it was cast. A deleted account,
# which is forgotten by foreign key, makes no line.
class WriteWhenBindingVoteBallotsChangeHands < ActiveRecord::Migration[7.0]
  def up
    execute <<~SQL
      CREATE FUNCTION binding_vote_write_change_of_hands() RETURNS trigger AS $$
      BEGIN
        INSERT INTO binding_vote_ballot_changes
          (vote_id, user_id, changed_by_id, typed_before, binding_before, created_at)
        VALUES
          (OLD.vote_id, OLD.user_id, NEW.changed_by_id, OLD.typed, OLD.binding,
           timezone('utc', now()));
        INSERT INTO binding_vote_ballot_changes
          (vote_id, user_id, changed_by_id, typed_after, binding_after, reason_after,
           reply_post_id_after, source_url_after, cast_at_after, created_at)
        VALUES
          (NEW.vote_id, NEW.user_id, NEW.changed_by_id, NEW.typed, NEW.binding, NEW.reason,
           NEW.reply_post_id, NEW.source_url, NEW.updated_at, timezone('utc', now()));
        RETURN NULL;
      END;
      $$ LANGUAGE plpgsql;

      CREATE TRIGGER binding_vote_write_change_of_hands
        AFTER UPDATE OF user_id ON binding_vote_ballots
        FOR EACH ROW WHEN (OLD.user_id <> NEW.user_id)
        EXECUTE FUNCTION binding_vote_write_change_of_hands();
    SQL
  end

  def down
    execute <<~SQL
      DROP TRIGGER binding_vote_write_change_of_hands ON binding_vote_ballots;
      DROP FUNCTION binding_vote_write_change_of_hands();
    SQL
  end
end
