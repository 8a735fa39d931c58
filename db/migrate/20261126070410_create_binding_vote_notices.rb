# frozen_string_literal: true

# Who has been notified of what: a row for each person and announcement, written in the transaction of
# the notification. An announcement that is a post names the post in the transaction of the post.
class CreateBindingVoteNotices < ActiveRecord::Migration[7.0]
  def up
    create_table :binding_vote_notices do |t|
      t.bigint :announcement_id, null: false
      t.bigint :user_id, null: false
      t.datetime :created_at, null: false
    end

    add_index :binding_vote_notices, %i[announcement_id user_id], unique: true
    add_index :binding_vote_notices, :user_id
    add_foreign_key :binding_vote_notices,
                    :binding_vote_announcements,
                    column: :announcement_id,
                    on_delete: :cascade
    add_foreign_key :binding_vote_notices, :users, on_delete: :cascade

    take_over_what_is_half_told
  end

  def down
    drop_table :binding_vote_notices
  end

  private

  # So far the notifications themselves said who was told, and a field of a post of what it is.
  def take_over_what_is_half_told
    execute <<~SQL
      INSERT INTO binding_vote_notices (announcement_id, user_id, created_at)
      SELECT DISTINCT ON (announcements.id, notifications.user_id)
        announcements.id, notifications.user_id, notifications.created_at
      FROM notifications
      JOIN users ON users.id = notifications.user_id
      JOIN binding_vote_announcements announcements
        ON announcements.made_at IS NULL
        AND announcements.vote_id::text = notifications.data::jsonb ->> 'binding_vote_id'
        AND announcements.purpose = notifications.data::jsonb ->> 'purpose'
      WHERE notifications.notification_type = 23400;

      UPDATE binding_vote_announcements announcements
      SET post_id = fields.post_id
      FROM post_custom_fields fields
      WHERE announcements.made_at IS NULL
        AND fields.name = 'binding_vote_announcement'
        AND fields.value = announcements.id::text;
    SQL
  end
end
