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

  it "names a value" do
    expect([1, 0, -1].map { |value| described_class.name_of(value) }).to eq(%w[+1 0 -1])
  end
end
