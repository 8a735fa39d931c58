# frozen_string_literal: true

# Who was marked as binding or as not binding: in one vote, in a category, or everywhere. A mark is
# lifted and never altered, so that the table is its own history.
class CreateBindingVoteMarks < ActiveRecord::Migration[7.0]
  ACCOUNTS = %i[user_id marked_by_id lifted_by_id].freeze

  def up
    create_table :binding_vote_marks do |t|
      t.bigint :user_id
      t.string :name, limit: 100
      t.bigint :vote_id
      t.bigint :category_id
      t.boolean :binding, null: false
      t.string :reason, null: false, limit: 500
      t.bigint :marked_by_id
      t.datetime :created_at, null: false
      t.datetime :lifted_at
      t.bigint :lifted_by_id
    end

    index_marks
    ACCOUNTS.each do |column|
      add_foreign_key :binding_vote_marks, :users, column: column, on_delete: :nullify
    end
    add_foreign_key :binding_vote_marks, :binding_votes, column: :vote_id, on_delete: :cascade
    add_check_constraint :binding_vote_marks,
                         "num_nonnulls(vote_id, category_id) <= 1",
                         name: "binding_vote_marks_place"
    add_check_constraint :binding_vote_marks,
                         "num_nonnulls(user_id, name) <= 1",
                         name: "binding_vote_marks_person"
    protect_marks
  end

  def down
    drop_table :binding_vote_marks
    execute "DROP FUNCTION binding_vote_protect_marks()"
  end

  private

  # At most one mark of a person stands in one place.
  def index_marks
    ACCOUNTS.each { |column| add_index :binding_vote_marks, column }
    add_index :binding_vote_marks, %i[vote_id id]
    add_index :binding_vote_marks, %i[category_id id]

    person = "COALESCE(user_id::text, lower(name))"
    place = "COALESCE(vote_id, 0), COALESCE(category_id, 0)"
    add_index :binding_vote_marks,
              "(#{person}), #{place}, (user_id IS NULL)",
              unique: true,
              where: "lifted_at IS NULL",
              name: "index_binding_vote_marks_standing"
  end

  # A mark can be lifted once, forget a deleted account, and go with its vote.
  def protect_marks
    execute <<~SQL
      CREATE FUNCTION binding_vote_protect_marks() RETURNS trigger AS $$
      DECLARE
        accounts text[] := ARRAY['user_id', 'marked_by_id', 'lifted_by_id'];
        lifting text[] := ARRAY['lifted_at', 'lifted_by_id'];
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

      CREATE TRIGGER binding_vote_protect_marks
        BEFORE UPDATE OR DELETE ON binding_vote_marks
        FOR EACH ROW EXECUTE FUNCTION binding_vote_protect_marks();
    SQL
  end
end
