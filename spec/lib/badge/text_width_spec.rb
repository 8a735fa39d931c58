# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::TextWidth do
  def width(text)
    described_class.of(text, size: 11)
  end

  it "is that of Verdana" do
    expect(width("binding vote")).to be_within(0.01).of(68.46)
    expect(width("needs 2 more")).to be_within(0.01).of(76.03)
    expect(width("i") * 3).to be < width("m")
    expect(width("")).to eq(0)
  end

  it "has a width for every letter from the space to the tilde" do
    (" ".."~").each { |letter| expect(width(letter)).to be_between(2.9, 12) }
  end

  it "gives an accent no room, in one sign with its letter or in two" do
    expect(width("é")).to eq(width("e"))
    expect(width("e\u0301")).to eq(width("e"))
  end

  it "gives letters of other alphabets about theirs, and East Asian ones the square" do
    expect(width("голос")).to be_within(0.1).of(5 * 7.7)
    expect(width("投票")).to eq(22)
    expect(width("투표")).to eq(22)
  end

  it "knows which widths it only supposes" do
    expect(described_class).to be_known("Für +1")
    expect(described_class).not_to be_known("صوت")
  end
end
