# frozen_string_literal: true

# Marks that are placed at once, or lifted at once, have an id in common: they can be lifted together,
# and what was done can be undone. Marks of earlier came together where one person placed them in the
# same transaction.
class TellWhichBindingVoteMarksCameTogether < ActiveRecord::Migration[7.0]
  def up
    add_column :binding_vote_marks,
               :placing_id,
               :uuid,
               null: false,
               default: -> { "gen_random_uuid()" }
    add_column :binding_vote_marks, :lifting_id, :uuid
    join_earlier_marks
    protect_marks(%w[lifted_at lifted_by_id lifting_id])
    add_index :binding_vote_marks, :placing_id
    add_index :binding_vote_marks, :lifting_id
  end

  def down
    protect_marks(%w[lifted_at lifted_by_id])
    remove_column :binding_vote_marks, :lifting_id
    remove_column :binding_vote_marks, :placing_id
  end

  private

  def join_earlier_marks
    execute <<~SQL
      ALTER TABLE binding_vote_marks DISABLE TRIGGER binding_vote_protect_marks;

      UPDATE binding_vote_marks marks SET placing_id = first.placing_id
      FROM (
        SELECT DISTINCT ON (created_at, marked_by_id, vote_id, category_id) *
        FROM binding_vote_marks
        WHERE marked_by_id IS NOT NULL
        ORDER BY created_at, marked_by_id, vote_id, category_id, id
      ) AS first
      WHERE marks.created_at = first.created_at
        AND marks.marked_by_id = first.marked_by_id
        AND (marks.vote_id, marks.category_id)
          IS NOT DISTINCT FROM (first.vote_id, first.category_id);

      ALTER TABLE binding_vote_marks ENABLE TRIGGER binding_vote_protect_marks;
    SQL
  end

  # What of a mark changes when it is lifted; else it can forget a deleted account, and go with its vote.
  def protect_marks(lifting)
    execute <<~SQL
      CREATE OR REPLACE FUNCTION binding_vote_protect_marks() RETURNS trigger AS $$
      DECLARE
        accounts text[] := ARRAY['user_id', 'marked_by_id', 'lifted_by_id'];
        lifting text[] := ARRAY[#{lifting.map { |name| "'#{name}'" }.join(", ")}];
      BEGIN
        IF TG_OP = 'DELETE' THEN
          IF OLD.vote_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM binding_votes WHERE id = OLD.vote_id) THEN
            RETURN OLD;
          END IF;
        ELSIF OLD.lifted_at IS NULL AND NEW.lifted_at IS NOT NULL
          AND to_jsonb(NEW) - lifting = to_jsonb(OLD) - lifting THEN
          RETURN NEW;
        ELSIF jsonb_strip_nulls(to_jsonb(NEW)) <@ to_jsonb(OLD)
          AND to_jsonb(NEW) - accounts = to_jsonb(OLD) - accounts THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'marks of binding voters can only be lifted';
      END;
      $$ LANGUAGE plpgsql;
    SQL
  end
end
