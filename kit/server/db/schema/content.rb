# frozen_string_literal: true

# Of the tables of Discourse (see the annotations at the end of its models), those that the stand-ins
# need: categories, topics and posts.
ActiveRecord::Schema[7.2].define do
  stamps = ->(t) { t.timestamps precision: nil }

  create_table :categories, id: :integer, force: :cascade do |t|
    t.string :name, limit: 50, null: false
    t.string :slug, null: false
    t.string :color, limit: 6, null: false, default: "0088CC"
    t.string :text_color, limit: 6, null: false, default: "FFFFFF"
    t.text :description
    t.integer :user_id, null: false
    t.integer :topic_id
    t.integer :topic_count, null: false, default: 0
    t.integer :position
    t.integer :parent_category_id
    t.boolean :read_restricted, null: false, default: false
    t.string :email_in
    t.boolean :email_in_allow_strangers, default: false
    stamps.call(t)
    t.index "COALESCE(parent_category_id, '-1'::integer), name", unique: true
  end

  create_table :category_groups, id: :integer, force: :cascade do |t|
    t.integer :category_id, null: false
    t.integer :group_id, null: false, index: true
    t.integer :permission_type, default: 1
    stamps.call(t)
  end

  create_table :category_moderation_groups, force: :cascade do |t|
    t.bigint :category_id, null: false
    t.bigint :group_id, null: false
    stamps.call(t)
    t.index %i[category_id group_id], unique: true
  end

  create_table :topics, id: :integer, force: :cascade do |t|
    t.string :title, null: false
    t.string :fancy_title
    t.string :slug
    t.string :archetype, null: false, default: "regular"
    t.string :subtype
    t.integer :user_id, index: true
    t.integer :last_post_user_id, null: false
    t.integer :category_id, index: true
    t.integer :views, null: false, default: 0
    t.integer :posts_count, null: false, default: 0
    t.integer :reply_count, null: false, default: 0
    t.integer :like_count, null: false, default: 0
    t.integer :highest_post_number, null: false, default: 0
    t.boolean :visible, null: false, default: true
    t.boolean :closed, null: false, default: false
    t.boolean :archived, null: false, default: false
    t.datetime :last_posted_at, precision: nil
    t.datetime :bumped_at, precision: nil, null: false
    t.datetime :deleted_at, precision: nil
    t.integer :deleted_by_id
    stamps.call(t)
  end

  create_table :topic_allowed_users, id: :integer, force: :cascade do |t|
    t.integer :user_id, null: false
    t.integer :topic_id, null: false
    stamps.call(t)
    t.index %i[topic_id user_id], unique: true
  end

  create_table :topic_allowed_groups, id: :integer, force: :cascade do |t|
    t.integer :group_id, null: false
    t.integer :topic_id, null: false
    t.index %i[group_id topic_id], unique: true
  end

  create_table :shared_drafts, id: :integer, force: :cascade do |t|
    t.integer :topic_id, null: false, index: { unique: true }
    t.integer :category_id, null: false
    stamps.call(t)
  end

  create_table :posts, id: :integer, force: :cascade do |t|
    t.integer :user_id, index: true
    t.integer :topic_id, null: false
    t.integer :post_number, null: false
    t.integer :post_type, null: false, default: 1
    t.integer :reply_to_post_number
    t.text :raw, null: false
    t.text :cooked, null: false
    t.string :action_code
    t.integer :like_count, null: false, default: 0
    t.boolean :hidden, null: false, default: false
    t.boolean :user_deleted, null: false, default: false
    t.boolean :wiki, null: false, default: false
    t.integer :version, null: false, default: 1
    t.integer :public_version, null: false, default: 1
    t.integer :last_editor_id
    t.datetime :last_version_at, precision: nil, null: false
    t.string :edit_reason
    t.integer :sort_order
    t.datetime :deleted_at, precision: nil
    t.integer :deleted_by_id
    stamps.call(t)
    t.index %i[topic_id post_number], unique: true
  end

  create_table :post_custom_fields, id: :integer, force: :cascade do |t|
    t.integer :post_id, null: false
    t.string :name, limit: 256, null: false
    t.text :value
    stamps.call(t)
    t.index "name, \"left\"(value, 200)", name: "index_post_custom_fields_on_name_and_value"
    t.index %i[post_id name]
  end

  create_table :post_revisions, id: :integer, force: :cascade do |t|
    t.integer :user_id, index: true
    t.integer :post_id
    t.text :modifications
    t.integer :number
    t.boolean :hidden, null: false, default: false
    stamps.call(t)
    t.index %i[post_id number]
  end

  create_table :moved_posts, force: :cascade do |t|
    t.bigint :old_topic_id, null: false, index: true
    t.bigint :old_post_id, null: false, index: true
    t.bigint :old_post_number, null: false
    t.bigint :new_topic_id, null: false, index: true
    t.string :new_topic_title, null: false
    t.bigint :new_post_id, null: false, index: true
    t.bigint :new_post_number, null: false
    t.boolean :created_new_topic, null: false, default: false
    t.string :old_topic_title
    t.integer :post_user_id
    t.integer :user_id
    t.boolean :full_move
    t.timestamps
  end

  create_table :topic_timers, id: :integer, force: :cascade do |t|
    t.datetime :execute_at, precision: nil, null: false
    t.integer :status_type, null: false
    t.integer :user_id, null: false
    t.integer :topic_id, null: false
    t.boolean :public_type, default: true
    t.datetime :deleted_at, precision: nil
    t.integer :deleted_by_id
    stamps.call(t)
    t.index :topic_id,
            unique: true,
            where: "public_type = true AND deleted_at IS NULL",
            name: "idx_topic_id_public_type_deleted_at"
  end

  create_table :topic_users, id: :integer, force: :cascade do |t|
    t.integer :user_id, null: false
    t.integer :topic_id, null: false
    t.integer :notification_level, null: false, default: 1
    t.index %i[user_id topic_id], unique: true
  end

  create_table :category_users, id: :integer, force: :cascade do |t|
    t.integer :category_id, null: false
    t.integer :user_id, null: false
    t.integer :notification_level, null: false
    t.index %i[user_id category_id], unique: true
  end

  create_table :notifications, id: :integer, force: :cascade do |t|
    t.integer :notification_type, null: false
    t.integer :user_id, null: false
    t.string :data, limit: 1000, null: false
    t.boolean :read, null: false, default: false
    t.integer :topic_id
    t.integer :post_number
    stamps.call(t)
  end
end
