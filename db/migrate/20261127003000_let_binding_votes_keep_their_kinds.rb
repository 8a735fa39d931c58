# frozen_string_literal: true

# Kinds of votes become rows of a setting. A vote keeps its row, in `terms`, and what was said in the
# fields of its kind, in `fields`. What five settings said for all kinds becomes a part of each row.
class LetBindingVotesKeepTheirKinds < ActiveRecord::Migration[7.0]
  # The settings that go, with their defaults.
  SETTINGS = {
    "binding_vote_rules" => "lazy_two_thirds",
    "binding_vote_minus_needs_reason" => "t",
    "binding_vote_minimum_period_hours" => "72",
    "binding_vote_default_period_days" => "7",
    "binding_vote_extension_days" => "0",
  }.freeze
  OBJECTS = 28
  KINDS = { "strategy" => "none", "module" => "none", "codebase" => "replacement" }.freeze
  # The English texts of kinds that come about where openers could choose between rules.
  TEXTS = {
    "strategy" => {
      "name" => "Community strategy",
      "decides" => "A guidance-level strategy of the community.",
      "passed" => "The community follows this strategy.",
      "failed" => "This strategy is not adopted.",
    },
    "module" => {
      "name" => "New module",
      "decides" => "The establishment of a new module.",
      "passed" => "The module is established.",
      "failed" => "The module is not established.",
    },
    "codebase" => {
      "name" => "New codebase",
      "decides" =>
        "The adoption of {proposed_codebase} in place of {existing_codebase}. | " \
          "The adoption of {proposed_codebase} as a new sub-project. | " \
          "The adoption of a new codebase, or of a new sub-project.",
      "passed" =>
        "{proposed_codebase} is adopted in place of {existing_codebase}. | " \
          "{proposed_codebase} is adopted. | The new codebase is adopted.",
      "failed" =>
        "The existing codebase, {existing_codebase}, continues. | " \
          "{proposed_codebase} is not adopted. | The existing codebase continues.",
      "cancelled" => "The existing codebase, {existing_codebase}, continues.",
    },
  }.freeze
  RULES = {
    "lazy_two_thirds" => [3, "cast", "2", false, false],
    "lazy_two_thirds_strict" => [3, "plus", "2", false, false],
    "majority_approval" => [3, "plus", "1", true, false],
    "consensus_approval" => [3, "plus", "1", true, true],
    "simple_majority" => [1, "cast", "1", true, false],
    "lazy_consensus" => [0, "cast", "0", false, true],
  }.freeze

  def up
    add_column :binding_votes, :terms, :jsonb, null: false, default: {}
    add_column :binding_votes, :fields, :jsonb, null: false, default: {}
    change_column :binding_votes, :kind, :string, limit: 40

    migrate_settings
    migrate_votes
  end

  # The settings begin anew.
  def down
    execute "DELETE FROM site_settings WHERE name = 'binding_vote_kinds'"
    remove_columns :binding_votes, :terms, :fields
    change_column :binding_votes, :kind, :string, limit: 20
  end

  private

  def migrate_settings
    changed = SETTINGS.keys.intersect?(kept.keys)
    rows = rules.each_with_index.flat_map { |rule, index| KINDS.keys.map { row(_1, rule, index) } }
    execute <<~SQL if changed
        INSERT INTO site_settings (name, data_type, value, created_at, updated_at)
        VALUES ('binding_vote_kinds', #{OBJECTS}, #{connection.quote(rows.to_json)}, now(), now())
      SQL
    execute "DELETE FROM site_settings WHERE name IN (#{quoted(SETTINGS.keys)})"
  end

  # Closed votes are frozen, also for this.
  def migrate_votes
    execute "ALTER TABLE binding_votes DISABLE TRIGGER binding_vote_freeze_votes"
    KINDS.each_key { |id| execute <<~SQL }
        UPDATE binding_votes
        SET terms = #{connection.quote(common(id).to_json)}::jsonb,
          fields = jsonb_strip_nulls(jsonb_build_object(
            'existing_codebase', existing_codebase, 'proposed_codebase', proposed_codebase
          ))
        WHERE kind = '#{id}'
      SQL
    execute "ALTER TABLE binding_votes ENABLE TRIGGER binding_vote_freeze_votes"
  end

  # The first rule was chosen unless an opener chose another.
  def row(id, rule, index)
    minimum, minimum_of, ratio, strictly, blocking = RULES.fetch(rule)
    others = index == 0 ? {} : { **TEXTS.fetch(id), "id" => "#{id}_#{rule}"[0, 40] }
    others["name"] += " (#{rule.humanize(capitalize: false)})" if index > 0
    {
      **common(id),
      "minimum" => minimum,
      "minimum_of" => minimum_of,
      "plus_per_minus" => ratio,
      "strictly" => strictly,
      "blocking" => blocking,
      **others,
    }
  end

  def common(id)
    {
      "id" => id,
      "least" => setting("binding_vote_minimum_period_hours").to_i,
      "least_in" => "hours",
      "usual_days" => setting("binding_vote_default_period_days").to_i,
      "minus_needs_reason" => setting("binding_vote_minus_needs_reason") == "t",
      "extension_days" => setting("binding_vote_extension_days").to_i,
      "fields" => KINDS.fetch(id),
    }
  end

  def rules
    known = setting("binding_vote_rules").split("|") & RULES.keys
    known.presence || ["lazy_two_thirds"]
  end

  def setting(name)
    kept.fetch(name) { SETTINGS.fetch(name) }
  end

  def kept
    @kept ||= connection.select_rows(<<~SQL).to_h
        SELECT name, value FROM site_settings WHERE name IN (#{quoted(SETTINGS.keys)})
      SQL
  end

  def quoted(names)
    names.map { |name| connection.quote(name) }.join(", ")
  end
end
