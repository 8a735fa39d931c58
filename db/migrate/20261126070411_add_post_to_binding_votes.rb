# frozen_string_literal: true

# The post that was voted on. It is the first of its topic when a vote opens, and need not be so later:
# when topics are merged, the votes of the one go to the other together with its posts.
class AddPostToBindingVotes < ActiveRecord::Migration[7.0]
  EXEMPT = %w[opened_by_id closed_by_id updated_at post_edited_at ballots_before_edit].freeze

  def up
    add_column :binding_votes, :post_id, :bigint
    add_index :binding_votes, :post_id
    freeze_closed_votes(EXEMPT + %w[topic_id post_id])

    execute <<~SQL
      UPDATE binding_votes SET post_id = posts.id
      FROM posts
      WHERE posts.topic_id = binding_votes.topic_id AND posts.post_number = 1
    SQL
  end

  def down
    freeze_closed_votes(EXEMPT)
    remove_column :binding_votes, :post_id
  end

  private

  # A closed vote can still go to another topic, and learn that its post was edited.
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
