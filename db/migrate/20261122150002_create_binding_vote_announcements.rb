# frozen_string_literal: true

# What has to be told of a vote, written in the transaction of what is told, so that it is told even if
# the process dies right after, and once.
class CreateBindingVoteAnnouncements < ActiveRecord::Migration[7.0]
  def change
    create_table :binding_vote_announcements do |t|
      t.bigint :vote_id, null: false
      t.bigint :event_id
      t.string :purpose, null: false, limit: 40
      t.bigint :post_id
      t.datetime :made_at
      t.integer :tries, null: false, default: 0
      t.datetime :try_at, null: false
      t.timestamps
    end

    add_index :binding_vote_announcements,
              "vote_id, purpose, COALESCE(event_id, 0)",
              unique: true,
              name: "index_binding_vote_announcements_once"
    add_index :binding_vote_announcements,
              :try_at,
              where: "made_at IS NULL",
              name: "index_binding_vote_announcements_due"

    add_foreign_key :binding_vote_announcements,
                    :binding_votes,
                    column: :vote_id,
                    on_delete: :cascade
    add_foreign_key :binding_vote_announcements,
                    :binding_vote_events,
                    column: :event_id,
                    on_delete: :cascade
  end
end
