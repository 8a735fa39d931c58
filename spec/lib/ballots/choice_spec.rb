# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Choice do
  it "keeps what was typed and counts whole votes on their side" do
    expect(described_class.read("+1")).to have_attributes(typed: "+1", value: 1)
    expect(described_class.read("-1")).to have_attributes(typed: "-1", value: -1)
  end

  it "counts zeros and fractions as 0" do
    %w[0 +0 -0 +0.5 -.9 +0.333].each do |typed|
      expect(described_class.read(typed)).to have_attributes(typed: typed, value: 0)
    end
  end

  it "reads nothing else" do
    ["1", "+2", "+10", "yes", "", " +1", "+1\n", "-0.1234", nil, 1, ["+1"]].each do |typed|
      expect(described_class.read(typed)).to eq(nil)
    end
  end

  describe ".in_text" do
    def in_text(raw, side)
      choice = described_class.in_text(raw, side: side)
      choice && [choice.typed, choice.value]
    end

    it "takes what was typed for that side" do
      expect(in_text("++1 from me", "+1")).to eq(["++1", 1])
      expect(in_text("−1\nIt breaks the build.", "-1")).to eq(["−1", -1])
      expect(in_text("-0", "0")).to eq(["-0", 0])
      expect(in_text("+1\n\n-1", "-1")).to eq(["-1", -1])
    end

    it "takes the side where the text says another, or none" do
      expect(in_text("+1 (binding)", "-1")).to eq(["-1", -1])
      expect(in_text("I am undecided.", "0")).to eq(["0", 0])
      expect(in_text("", "+1")).to eq(["+1", 1])
    end

    it "knows no other sides" do
      ["++1", "-0", "+0.5", "", "yes", nil].each do |side|
        expect(in_text("+1 (binding)", side)).to eq(nil)
      end
    end
  end

  it "names a value" do
    expect([1, 0, -1].map { |value| described_class.name_of(value) }).to eq(%w[+1 0 -1])
  end
end
