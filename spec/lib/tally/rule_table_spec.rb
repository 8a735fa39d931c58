# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::RuleTable do
  def vectors(name)
    JSON.parse(File.read(File.expand_path("../../../test/vectors/#{name}.json", __dir__)))
  end

  def rule(members)
    DiscourseBindingVote::Rule.new({ "id" => "own", **members })
  end

  def told(rule, electorate: nil)
    described_class
      .of(rule, electorate: electorate)
      .rows
      .map { |row| [row.plus, row.zero, row.minus, row.outcome] }
  end

  def preset(id)
    DiscourseBindingVote::Rule.find(id)
  end

  it "has the counts at which a rule says something else" do
    expect(told(preset("lazy_two_thirds"))).to eq(
      [
        [0, 0, 0, "too_few"],
        [1, 2, 0, "too_few"],
        [2, 0, 0, "too_few"],
        [2, 0, 1, "passed"],
        [3, 0, 0, "passed"],
        [3, 0, 2, "voted_down"],
        [4, 0, 2, "passed"],
        [8, 0, 1, "passed"],
      ],
    )
  end

  it "says of each what becomes of it" do
    texts = described_class.of(preset("consensus_approval")).rows.map(&:text)
    expect(texts).to include("Passes.", "Does not pass: a −1 blocks it.")
    simple = described_class.of(preset("simple_majority")).rows.map(&:text)
    expect(simple).to include("Does not pass: too few +1 against the −1.")
    expect(texts.first).to eq("Does not pass: too few +1.")
  end

  it "takes an electorate of 12 for a share of all where none is known" do
    half = vectors("by-laws")["communities"].flat_map { |community| community["rows"] }
    half = half.find { |row| row["rule"]&.fetch("minimumShare", nil) == "1/2" }["rule"]

    expect(described_class.of(rule(half)).electorate).to eq(12)
    expect(described_class.of(rule(half), electorate: 0).electorate).to eq(12)
    expect(described_class.of(rule(half), electorate: 7).electorate).to eq(7)
    expect(described_class.of(preset("lazy_two_thirds"), electorate: 7).electorate).to be_nil
    expect(told(rule(half), electorate: 7).map { |counts| counts.first(3).sum }.max).to be <= 7
  end

  # Where both exist, a table has both: of counts as high as all those in it.
  it "has a passing and a failing row for each rule that can do both" do
    rows = vectors("by-laws")["communities"].flat_map { |community| community["rows"] }
    rules = rows.filter_map { |row| row["rule"] } + vectors("algebra")["cases"].map(&:first)
    rules = DiscourseBindingVote::Rule.all + rules.map { |members| rule(members) }

    rules.each do |rule|
      rows = told(rule)
      passes = rows.map { |row| row.last == "passed" }.uniq
      flaws = DiscourseBindingVote::RuleFlaws.new(rule)
      always = [rule.minimum, rule.plus_per_minus].all?(&:zero?) && !rule.needs_electorate?
      always &&= !rule.strictly && !rule.blocking
      expected = [(true if !flaws.never_passes?), (false if !always)].compact

      expect(passes).to match_array(expected)
      expect(rows.size).to be <= 8
      expect(rows.uniq).to eq(rows)
    end
  end
end
