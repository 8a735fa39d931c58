# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Rule do
  let(:lazy_two_thirds) { described_class.find("lazy_two_thirds") }

  def vectors
    JSON.parse(File.read(File.expand_path("../../../test/vectors/judgements.json", __dir__)))[
      "cases"
    ]
  end

  it "judges as brute force does, for every preset and 0..12 of each count" do
    wrong =
      vectors.reject do |id, plus, zero, minus, *expected|
        rule = described_class.find(id)
        counts = { plus: plus, zero: zero, minus: minus }
        said = rule.judge(**counts)
        answers = [said.reached?, said.unmet, said.plus_needed, said.minus_spare]
        [*answers, rule.outcome(**counts)] == expected
      end

    expect(vectors.size).to eq(6 * 13**3)
    expect(wrong).to eq([])
  end

  it "answers what is reached, unmet, needed and spare" do
    said = lazy_two_thirds.judge(plus: 9, zero: 1, minus: 0)

    expect(said).to be_reached
    expect(said.unmet).to eq([])
    expect(said.plus_needed).to eq(0)
    expect(said.minus_spare).to eq(4)
  end

  it "reads the minimum literally, so that a -1 can complete it" do
    expect(lazy_two_thirds.judge(plus: 2, zero: 5, minus: 0).unmet).to eq(%w[minimum])
    expect(lazy_two_thirds.judge(plus: 2, zero: 0, minus: 1)).to be_reached
  end

  it "refuses what is no count" do
    [-1, 1.5, Float::NAN, "3", nil].each do |count|
      expect { lazy_two_thirds.judge(plus: count, zero: 0, minus: 0) }.to raise_error(
        ArgumentError,
        /whole number/,
      )
    end
  end

  it "does not know other rules" do
    expect { described_class.find("unanimity") }.to raise_error(
      described_class::Unknown,
      /unanimity/,
    )
  end

  it "loads without Rails" do
    path = File.expand_path("../../../lib/discourse_binding_vote/tally/rule.rb", __dir__)
    script = <<~RUBY
      require ARGV.first
      print DiscourseBindingVote::Rule.find("lazy_two_thirds").judge(plus: 3, zero: 0, minus: 0).reached?
    RUBY

    said = IO.popen([{ "RUBYOPT" => nil }, RbConfig.ruby, "-e", script, path], &:read)
    expect(said).to eq("true")
  end
end
