# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::KindSet do
  let(:sets) { described_class.all }

  it "begins with what a new forum has" do
    default = JSON.parse(SiteSetting.defaults[:binding_vote_kinds])
    full = ->(rows) { DiscourseBindingVote::KindTable.new(rows).rows }
    expect(full.call(sets.first.rows)).to eq(full.call(default))
  end

  it "has a name, a description, and a source of each" do
    sets.each do |set|
      expect([set.name, set.description]).to all(be_present)
      expect(set.name + set.description).not_to include("translation missing")
      expect(set.sources).to all(start_with("https://"))
    end
  end

  it "has rows that can be saved, each with all texts, and no two with one id" do
    sets.each { |set| expect(DiscourseBindingVote::KindTable.new(set.rows).problems).to eq([]) }
    rows = sets.flat_map(&:rows)
    expect(rows.map { |row| row["id"] }.tally.values).to all(eq(1))
    rows.each do |row|
      texts = DiscourseBindingVote::KindTexts.new(DiscourseBindingVote::Kind.new(row))
      expect(texts).to be_named
      expect(%w[decides passed failed].map { |which| texts.sentence(which) }).to all(be_present)
    end
  end

  it "says what docs/by-laws.md says of the by-laws of Hadoop" do
    vectors = JSON.parse(File.read(File.expand_path("../../../test/vectors/by-laws.json", __dir__)))
    hadoop = vectors["communities"].find { |one| one["name"] == "Apache Hadoop" }
    kinds =
      sets.find { |set| set.id == "apache" }.rows.map { |row| DiscourseBindingVote::Kind.new(row) }
    said = kinds.to_h { |kind| [kind.name, [kind.rule.to_h.except("id"), kind.least]] }
    read =
      hadoop["rows"]
        .select { |row| row["rule"] }
        .to_h { |row| [row["action"], [row["rule"], (row.dig("least", "days") || 0) * 24]] }
    expect(said).to eq(read)
  end
end
