# frozen_string_literal: true

class CreateBindingVotes < ActiveRecord::Migration[7.0]
  COUNTS = %i[
    binding_plus
    binding_zero
    binding_minus
    non_binding_plus
    non_binding_zero
    non_binding_minus
  ].freeze

  def change
    create_table :binding_votes do |t|
      t.bigint :topic_id, null: false
      t.bigint :opened_by_id
      t.string :kind, null: false, limit: 20
      t.string :subject, null: false, limit: 200
      t.text :summary, null: false
      t.text :summary_cooked, null: false
      t.jsonb :rule, null: false
      t.datetime :closes_at, null: false
      t.datetime :closed_at
      t.bigint :closed_by_id
      t.string :outcome, limit: 20
      t.string :cancel_reason, limit: 500
      COUNTS.each { |count| t.integer count, null: false, default: 0 }
      t.integer :revision, null: false, default: 0
      t.timestamps
    end

    add_index :binding_votes, %i[topic_id id]
    add_index :binding_votes,
              :topic_id,
              unique: true,
              where: "closed_at IS NULL",
              name: "index_binding_votes_on_topic_id_while_open"
    add_index :binding_votes, :opened_by_id
    add_index :binding_votes, :closed_by_id

    add_foreign_key :binding_votes, :topics, on_delete: :cascade
    add_foreign_key :binding_votes, :users, column: :opened_by_id, on_delete: :nullify
    add_foreign_key :binding_votes, :users, column: :closed_by_id, on_delete: :nullify

    add_check_constraint :binding_votes,
                         "kind IN ('strategy', 'module', 'codebase')",
                         name: "binding_votes_kind"
    add_check_constraint :binding_votes,
                         "outcome IN ('passed', 'too_few', 'voted_down', 'cancelled')",
                         name: "binding_votes_outcome"
    add_check_constraint :binding_votes,
                         "(closed_at IS NULL) = (outcome IS NULL)",
                         name: "binding_votes_closed_with_outcome"
    add_check_constraint :binding_votes,
                         "(outcome IS NOT DISTINCT FROM 'cancelled') = (cancel_reason IS NOT NULL)",
                         name: "binding_votes_cancelled_with_reason"
    add_check_constraint :binding_votes, "closes_at > created_at", name: "binding_votes_period"
    add_check_constraint :binding_votes,
                         COUNTS.map { |count| "#{count} >= 0" }.join(" AND "),
                         name: "binding_votes_counts"
  end
end
