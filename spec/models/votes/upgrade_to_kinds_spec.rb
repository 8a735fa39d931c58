# frozen_string_literal: true

migrations = File.expand_path("../../../db", __dir__)
require "#{migrations}/migrate/20261127003000_let_binding_votes_keep_their_kinds"
require "#{migrations}/post_migrate/20261127003001_remove_codebases_from_binding_votes"

# A forum that was set up, and has held votes, before kinds were rows of a setting.
RSpec.describe LetBindingVotesKeepTheirKinds do
  fab!(:open_vote, :binding_vote)
  fab!(:closed_vote) do
    Fabricate(:binding_vote, kind: "codebase", closed_at: Time.zone.now, outcome: "passed")
  end

  before do
    ActiveRecord::Migration.suppress_messages do
      RemoveCodebasesFromBindingVotes.new.down
      described_class.new.down
    end
  end

  after { votes.reset_column_information }

  let(:votes) { DiscourseBindingVote::Vote }

  def upgrade
    ActiveRecord::Migration.suppress_messages do
      described_class.new.up
      RemoveCodebasesFromBindingVotes.new.up
    end
    votes.reset_column_information
  end

  # As a forum kept settings that are not the default.
  def keep(**settings)
    settings.each { |name, value| DB.exec(<<~SQL, name: "binding_vote_#{name}", value: value) }
        INSERT INTO site_settings (name, data_type, value, created_at, updated_at)
        VALUES (:name, 1, :value, now(), now())
      SQL
  end

  # The setting that there is now; nil where it is the default.
  def table
    rows = DB.query_single("SELECT value FROM site_settings WHERE name = 'binding_vote_kinds'")
    rows.first && JSON.parse(rows.first)
  end

  def valid?(rows)
    schema = SiteSetting.type_supervisor.type_hash(:binding_vote_kinds)[:schema]
    validator = DiscourseBindingVote::KindsValidator.new(schema: schema)
    validator.valid_value?(rows.to_json) || raise(validator.error_message)
  end

  it "keeps the default where nothing was set" do
    upgrade
    expect(table).to be_nil
  end

  it "carries what was set for all kinds into each row" do
    keep(
      minus_needs_reason: "f",
      minimum_period_hours: "48",
      default_period_days: "10",
      extension_days: "4",
    )
    upgrade

    expect(table.pluck("id")).to eq(%w[strategy module codebase])
    expect(table).to all(
      include(
        "minimum" => 3,
        "plus_per_minus" => "2",
        "least" => 48,
        "usual_days" => 10,
        "minus_needs_reason" => false,
        "extension_days" => 4,
      ),
    )
    expect(valid?(table)).to eq(true)
    left = DB.query_single("SELECT name FROM site_settings WHERE name LIKE 'binding_vote_m%'")
    expect(left).to eq([])
  end

  it "makes a row of each kind by each rule that could be chosen" do
    keep(rules: "majority_approval|lazy_consensus")
    upgrade

    kinds = table.map { |row| DiscourseBindingVote::Kind.new(row) }
    expect(kinds.map { |kind| [kind.id, kind.rule.id] }).to eq(
      [
        %w[strategy majority_approval],
        %w[module majority_approval],
        %w[codebase majority_approval],
        %w[strategy_lazy_consensus lazy_consensus],
        %w[module_lazy_consensus lazy_consensus],
        %w[codebase_lazy_consensus lazy_consensus],
      ],
    )
    expect(kinds.fourth.name).to eq("Community strategy (lazy consensus)")
    expect(valid?(table)).to eq(true)
  end

  it "has each vote keep what held for it, be it closed" do
    keep(minimum_period_hours: "24", minus_needs_reason: "t")
    DB.exec("ALTER TABLE binding_votes DISABLE TRIGGER binding_vote_freeze_votes")
    DB.exec(<<~SQL, id: closed_vote.id)
      UPDATE binding_votes SET existing_codebase = 'main', proposed_codebase = 'unity' WHERE id = :id
    SQL
    DB.exec("ALTER TABLE binding_votes ENABLE TRIGGER binding_vote_freeze_votes")
    upgrade

    opened = votes.find(open_vote.id)
    expect(opened.terms).to have_attributes(
      id: "strategy",
      least: 24,
      extension_days: 0,
      minus_needs_reason?: true,
    )
    expect(opened.rule.id).to eq("lazy_two_thirds")
    expect(opened.fields).to eq({})
    ended = votes.find(closed_vote.id)
    expect(ended.fields).to eq("existing_codebase" => "main", "proposed_codebase" => "unity")
    expect(ended.terms.sentence(:passed, ended.fields)).to eq("unity is adopted in place of main.")
    expect { ended.update!(subject: "Another") }.to raise_error(/frozen/)
  end
end
