# frozen_string_literal: true

# Of the tables of Discourse (see the annotations at the end of its models), those that the stand-ins
# need: people and their groups.
ActiveRecord::Schema[7.2].define do
  stamps = ->(t) { t.timestamps precision: nil }

  create_table :users, id: :integer, force: :cascade do |t|
    t.string :username, limit: 60, null: false
    t.string :username_lower, limit: 60, null: false, index: { unique: true }
    t.string :name
    t.string :title
    t.string :locale, limit: 10
    t.integer :uploaded_avatar_id
    t.integer :primary_group_id
    t.integer :flair_group_id
    t.integer :trust_level, null: false
    t.boolean :admin, null: false, default: false
    t.boolean :moderator, null: false, default: false
    t.boolean :active, null: false, default: false
    t.boolean :approved, null: false, default: false
    t.boolean :staged, null: false, default: false
    t.datetime :suspended_at, precision: nil
    t.datetime :suspended_till, precision: nil
    t.datetime :silenced_till, precision: nil
    t.integer :manual_locked_trust_level
    t.inet :ip_address
    stamps.call(t)
  end

  create_table :user_emails, id: :integer, force: :cascade do |t|
    t.integer :user_id, null: false, index: true
    t.string :email, limit: 513, null: false
    t.boolean :primary, null: false, default: false
    stamps.call(t)
    t.index "lower(email)", unique: true
  end

  create_table :user_options, id: false, force: :cascade do |t|
    t.integer :user_id, null: false, primary_key: true
    t.string :timezone
  end

  create_table :user_auth_tokens, id: :integer, force: :cascade do |t|
    t.integer :user_id, null: false, index: true
    t.string :auth_token, null: false, index: { unique: true }
    t.string :prev_auth_token, null: false, index: { unique: true }
    t.boolean :auth_token_seen, null: false, default: false
    t.datetime :rotated_at, precision: nil, null: false
    t.datetime :seen_at, precision: nil
    stamps.call(t)
  end

  create_table :api_keys, force: :cascade do |t|
    t.integer :user_id, index: true
    t.datetime :revoked_at, precision: nil
    t.text :description
    t.string :key_hash, null: false, index: true
    t.string :truncated_key, null: false
    stamps.call(t)
  end

  create_table :anonymous_users, force: :cascade do |t|
    t.integer :user_id, null: false, index: { unique: true }
    t.integer :master_user_id, null: false
    t.boolean :active, null: false
    stamps.call(t)
    t.index :master_user_id, unique: true, where: "active"
  end

  create_table :groups, id: :integer, force: :cascade do |t|
    t.string :name, null: false, index: { unique: true }
    t.string :full_name
    t.boolean :automatic, null: false, default: false
    t.integer :visibility_level, null: false, default: 0
    t.integer :members_visibility_level, null: false, default: 0
    t.integer :user_count, null: false, default: 0
    stamps.call(t)
  end

  create_table :group_users, id: :integer, force: :cascade do |t|
    t.integer :group_id, null: false
    t.integer :user_id, null: false
    t.boolean :owner, null: false, default: false
    stamps.call(t)
    t.index %i[group_id user_id], unique: true
    t.index %i[user_id group_id], unique: true
  end

  create_table :muted_users, id: :integer, force: :cascade do |t|
    t.integer :user_id, null: false
    t.integer :muted_user_id, null: false
    stamps.call(t)
    t.index %i[user_id muted_user_id], unique: true
  end

  create_table :ignored_users, force: :cascade do |t|
    t.integer :user_id, null: false
    t.integer :ignored_user_id, null: false
    t.datetime :expiring_at, precision: nil, null: false
    stamps.call(t)
    t.index %i[user_id ignored_user_id], unique: true
  end
end
