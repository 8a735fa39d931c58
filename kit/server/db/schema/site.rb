# frozen_string_literal: true

# Of the tables of Discourse (see the annotations at the end of its models), those that the stand-ins
# need: what the site sets.
ActiveRecord::Schema[7.2].define do
  stamps = ->(t) { t.timestamps precision: nil }

  create_table :site_settings, id: :integer, force: :cascade do |t|
    t.string :name, null: false, index: { unique: true }
    t.integer :data_type, null: false
    t.text :value
    stamps.call(t)
  end

  create_table :translation_overrides, id: :integer, force: :cascade do |t|
    t.string :locale, null: false
    t.string :translation_key, null: false
    t.string :value, null: false
    stamps.call(t)
    t.index %i[locale translation_key], unique: true
  end

  create_table :user_histories, id: :integer, force: :cascade do |t|
    t.integer :action, null: false
    t.integer :acting_user_id
    t.integer :target_user_id
    t.text :details
    t.string :context
    t.string :ip_address
    t.text :subject
    t.text :previous_value
    t.text :new_value
    t.integer :topic_id
    t.integer :post_id
    t.string :custom_type
    t.index %i[acting_user_id action id]
    stamps.call(t)
  end
end
