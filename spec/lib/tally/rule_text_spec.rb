# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::RuleText do
  def text(id: "own", **members)
    asks_nothing = { minimum: 0, minimumOf: "cast", plusPerMinus: 0, strictly: false }
    data = { id: id, **asks_nothing, blocking: false, **members }
    described_class.new(DiscourseBindingVote::Rule.new(data.stringify_keys))
  end

  def sentence(**members)
    text(**members).sentence
  end

  def vectors(name)
    JSON.parse(File.read(File.expand_path("../../../test/vectors/#{name}.json", __dir__)))
  end

  it "says of the presets what they are known by" do
    said =
      DiscourseBindingVote::Rule.all.map do |rule|
        described_class.new(rule).then { |text| [text.name, text.sentence] }
      end

    expect(said).to eq(
      [
        ["Lazy 2/3 majority", "At least 3 votes, and at least twice as many +1 as −1."],
        [
          "Lazy 2/3 majority, three in favour",
          "At least 3 votes of +1, and at least twice as many +1 as −1.",
        ],
        ["Majority approval", "At least 3 votes of +1, and more +1 than −1."],
        ["Consensus approval", "At least 3 votes of +1, and no −1."],
        ["Simple majority", "More +1 than −1."],
        ["Lazy consensus", "No −1."],
      ],
    )
  end

  it "says of a preset what it says of the same rule without a name" do
    DiscourseBindingVote::Rule.all.each do |rule|
      own = DiscourseBindingVote::Rule.new(rule.to_h.merge("id" => "own"))
      expect(described_class.new(own).sentence).to eq(described_class.new(rule).sentence)
    end
  end

  it "says what a rule of one's own asks for" do
    expect(text(minimum: 1).name).to be_nil
    expect(sentence).to eq("Nothing is asked for, so that every vote passes.")
    expect(sentence(minimum: 1)).to eq("At least 1 vote.")
    expect(sentence(minimum: 2, minimumOf: "turnout", strictly: true)).to eq(
      "At least 2 votes of +1, 0 or −1, and at least 1 vote of +1.",
    )
    expect(sentence(minimumOf: "plus", minimumShare: "2/3")).to eq(
      "Votes of +1 from at least 2/3 of all binding voters.",
    )
    expect(sentence(minimumOf: "turnout", minimumShare: "1", blocking: true, strictly: true)).to eq(
      "Votes of +1, 0 or −1 from all binding voters, at least 1 vote of +1, and no −1.",
    )
    half = { minimumShare: "1/2", shareStrictly: true }
    expect(sentence(minimum: 3, **half, plusPerMinus: "3/2")).to eq(
      "At least 3 votes, votes of +1 or −1 from more than 1/2 of all binding voters, and at least 3 +1 for every 2 −1.",
    )
  end

  it "says each ratio" do
    said = ->(ratio, strictly) { sentence(plusPerMinus: ratio, strictly: strictly) }

    expect([1, "2", 3, "3/2"].map { |ratio| said.call(ratio, false) }).to eq(
      [
        "At least as many +1 as −1.",
        "At least twice as many +1 as −1.",
        "At least 3 times as many +1 as −1.",
        "At least 3 +1 for every 2 −1.",
      ],
    )
    expect([0, 1, "2", 3, "3/2"].map { |ratio| said.call(ratio, true) }).to eq(
      [
        "At least 1 vote of +1.",
        "More +1 than −1.",
        "More than twice as many +1 as −1.",
        "More than 3 times as many +1 as −1.",
        "More than 3 +1 for every 2 −1.",
      ],
    )
  end

  it "says what counts" do
    expect(described_class.new(DiscourseBindingVote::Rule.find("lazy_two_thirds")).reading).to eq(
      "Only binding ballots count. The 3 votes are +1 and −1 taken together, so that 2 against 1 " \
        "is reached while 2 against none is not. A 0 enters neither side, and is none of the votes " \
        "that are needed.",
    )
    expect(text(minimumOf: "turnout", minimumShare: "1/2", plusPerMinus: 1).reading).to eq(
      "Only binding ballots count. All binding voters are counted, also those who do not vote. " \
        "A −1 is no veto. A 0 is one of the votes that are needed, and enters neither side.",
    )
    expect(text(plusPerMinus: 1).reading).to include("It passes even when nobody votes.")
    expect(text(minimum: 2).reading).to include("taken together")
    expect(text(minimum: 2, minimumOf: "plus", blocking: true).reading).to include("is a veto")
  end

  # What is left out of a sentence is said by the rest of it, and nothing else.
  it "has one sentence only for rules that are reached by the same counts" do
    counts = [1, 2, 5].flat_map { |all| mixes(all).map { |mix| { **mix, electorate: all } } }
    meanings =
      vectors("algebra")["cases"].map do |members, _digest|
        rule = DiscourseBindingVote::Rule.new({ "id" => "own", **members })
        [described_class.new(rule).sentence, counts.map { |each| rule.judge(**each).reached? }]
      end

    expect(meanings.size).to eq(1296)
    expect(meanings.uniq.map(&:first)).to match_array(meanings.map(&:first).uniq)
  end

  def mixes(people)
    some = (0..people).to_a
    some
      .product(some, some)
      .select { |mix| mix.sum <= people }
      .map { |mix| %i[plus zero minus].zip(mix).to_h }
  end
end
