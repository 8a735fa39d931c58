# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::ReachedSql do
  def vectors(name)
    JSON.parse(File.read(File.expand_path("../../../test/vectors/#{name}.json", __dir__)))
  end

  def cases_of(name)
    vectors(name).fetch("cases")
  end

  # The cases for which the database says something else than expected, each a Hash of a row.
  #
  # cases - Hashes with id, plus, zero, minus, electorate and whether that is reached
  # rules - Hashes of their data by their ids
  def wrong(cases, rules)
    DB.query(<<~SQL, rules: rules.to_json, cases: cases.to_json).map(&:to_h)
      SELECT cases.*
      FROM json_to_recordset(:cases) AS cases (
        id text, plus integer, zero integer, minus integer, electorate integer, expected boolean
      )
      JOIN jsonb_each(CAST(:rules AS jsonb)) AS rules (id, rule) USING (id)
      WHERE (#{condition}) IS DISTINCT FROM cases.expected
    SQL
  end

  def condition
    described_class.condition(
      rule: "rules.rule",
      plus: "cases.plus",
      zero: "cases.zero",
      minus: "cases.minus",
      electorate: "cases.electorate",
    )
  end

  it "judges as brute force does, for every preset and 0..12 of each count" do
    rules = DiscourseBindingVote::Rule.all.to_h { |rule| [rule.id, rule.to_h] }
    cases =
      cases_of("judgements").map do |id, plus, zero, minus, expected|
        { id: id, plus: plus, zero: zero, minus: minus, expected: expected }
      end

    expect(cases.size).to eq(6 * 13**3)
    expect(wrong(cases, rules)).to eq([])
  end

  it "judges as Rule does, for every combination of members and all counts of 0..5 people" do
    rules = cases_of("algebra").each_with_index.to_h { |(members), index| [index.to_s, members] }
    counts =
      (0..5).flat_map do |electorate|
        some = (0..electorate).to_a
        fitting = some.product(some, some).select { |each| each.sum <= electorate }
        fitting.map { |each| { **%i[plus zero minus].zip(each).to_h, electorate: electorate } }
      end
    cases =
      rules.flat_map do |id, members|
        rule = DiscourseBindingVote::Rule.new({ "id" => id }.merge(members))
        counts.map { |each| { **each, id: id, expected: rule.judge(**each).reached? } }
      end

    expect(cases.size).to eq(1296 * 126)
    expect(wrong(cases, rules)).to eq([])
  end

  it "judges as the by-laws of communities say, for counts just below and just at each row" do
    rows = vectors("by-laws")["communities"].flat_map { |community| community["rows"] }
    rules = rows.each_with_index.to_h { |row, index| [index.to_s, row["rule"]] }.compact
    cases =
      rules.keys.flat_map do |id|
        rows[id.to_i]["cases"].map do |values|
          { id: id, **%i[plus zero minus electorate expected].zip(values).to_h }
        end
      end

    expect(rules.size).to be > 50
    expect(wrong(cases, rules)).to eq([])
  end

  it "reaches nothing where a share is asked for of an electorate that is not known" do
    members = { minimum: 0, minimumOf: "plus", minimumShare: "1/2", plusPerMinus: 0 }
    rules = { "half" => { **members, strictly: false, blocking: false } }
    cases = [{ id: "half", plus: 9, zero: 0, minus: 0, electorate: nil, expected: false }]

    expect(wrong(cases, rules)).to eq([])
  end
end
