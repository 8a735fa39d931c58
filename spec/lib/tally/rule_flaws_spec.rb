# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::RuleFlaws do
  def rule(**members)
    asks_nothing = { minimum: 0, minimumOf: "cast", plusPerMinus: 0, strictly: false }
    data = { id: "own", **asks_nothing, blocking: false, **members }
    DiscourseBindingVote::Rule.new(data.stringify_keys)
  end

  def warnings(**members)
    described_class.new(rule(**members)).warnings
  end

  # Every combination of members, each with all counts that electorates of 1 to 6 people can have.
  def each_of_algebra
    path = File.expand_path("../../../test/vectors/algebra.json", __dir__)
    JSON.parse(File.read(path))["cases"].each do |members, _digest|
      rule = DiscourseBindingVote::Rule.new({ "id" => "own", **members })
      reached =
        (1..6).flat_map do |all|
          mixes(all).select do |plus, zero, minus|
            rule.judge(plus: plus, zero: zero, minus: minus, electorate: all).reached?
          end
        end
      yield rule, reached
    end
  end

  def mixes(people)
    some = (0..people).to_a
    some.product(some, some).select { |mix| mix.sum <= people }
  end

  it "finds just the rules that no counts reach, and those that some reach without a +1" do
    never = 0
    each_of_algebra do |rule, reached|
      flaws = described_class.new(rule)
      never += 1 if flaws.never_passes?
      without_plus = reached.any? { |plus, _zero, _minus| plus == 0 }
      silent_and_blocking = rule.blocking && reached.include?([0, 0, 0])

      expect(flaws.never_passes?).to eq(reached.empty?)
      expect(flaws.warnings.any?).to eq(without_plus && !silent_and_blocking)
    end
    expect(never).to eq(1296 / 9)
  end

  it "says how a rule passes without a +1" do
    expect(warnings).to contain_exactly(/asks for nothing/)
    expect(warnings(plusPerMinus: 1)).to contain_exactly(/nobody votes/)
    expect(warnings(minimum: 3)).to contain_exactly(/people vote −1/)
    expect(warnings(minimum: 3, minimumOf: "turnout")).to contain_exactly(/vote −1/, /vote 0/)
    half = { minimumOf: "turnout", minimumShare: "1/2", blocking: true }
    expect(warnings(**half)).to contain_exactly(/people vote 0/)
  end

  it "says nothing of the presets, lazy consensus among them" do
    said = DiscourseBindingVote::Rule.all.flat_map { |rule| described_class.new(rule).warnings }
    expect(said).to eq([])
  end

  it "keeps a rule that can never pass out of the table of kinds" do
    SiteSetting.binding_vote_enabled = true
    expect {
      add_kind("more_than_all", minimum_of: "plus", minimum_share: "1", share_strictly: true)
    }.to raise_error(Discourse::InvalidParameters, /never pass/)
    expect { add_kind("all", minimum_of: "plus", minimum_share: "1") }.not_to raise_error
  end
end
