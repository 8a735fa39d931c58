# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::BallotText do
  def vectors
    path = File.expand_path("../../../test/vectors/ballot-texts.json", __dir__)
    JSON.parse(File.read(path))["cases"]
  end

  def reading(raw)
    said = described_class.read(raw)
    [said&.typed, said&.choice, said&.claims_binding, said&.sure?]
  end

  it "reads every vote of the vectors, and falls into none of their traps" do
    misread = vectors.reject { |raw, *expected, _trap, _why| reading(raw) == expected }

    expect(misread).to eq([])
    expect(vectors.size).to be >= 900
    expect(vectors.count { |*, trap, _why| trap }).to be >= vectors.size / 2
    expect(vectors.map(&:last)).to all(be_present)
  end

  # The rows of the table below a heading of docs/replies.md, as Arrays of their cells.
  def rows_below(heading)
    document = File.read(File.expand_path("../../../docs/replies.md", __dir__))
    section = document.split(/^## /).find { |part| part.start_with?(heading) }
    section.scan(/^\| `(.+?)` +\| (.*?) +\|(?: (.*?) +\|)?$/)
  end

  it "reads what docs/replies.md says is sure" do
    claims = { "" => nil, "binding" => true, "non-binding" => false }
    rows = rows_below("What is sure")

    expect(rows.map { |raw, *| reading(raw).drop(1) }).to eq(
      rows.map { |_, choice, claim| [choice, claims.fetch(claim), true] },
    )
    expect(rows.size).to be > 30
  end

  it "is not sure of what docs/replies.md says it asks about" do
    rows = rows_below("What is not sure")

    expect(rows.map { |raw, *| reading(raw).drop(1) }).to eq(
      rows.map { |_, choice, _| [choice, nil, false] },
    )
    expect(rows.size).to be > 10
  end

  it "does not read what docs/replies.md says is no vote" do
    rows = rows_below("What is no vote")

    expect(rows.reject { |raw, *| reading(raw) == [nil] * 4 }).to eq([])
    expect(rows.size).to be > 20
  end

  it "keeps what was typed within ten characters" do
    expect(reading("+++++0.125")).to eq(["+++++0.125", "0", nil, true])
    expect(reading("+++1000000")).to eq(["+++1000000", "+1", nil, false])
    expect(reading("++++++0.125")).to eq([nil] * 4)
    expect(reading("+10000000000")).to eq([nil] * 4)
  end

  it "finds all votes, so that one can be asked which of them counts" do
    found = described_class.find_all("+1 (binding)\n\nafter a night's sleep:\n\n-1")

    expect(found.map(&:choice)).to eq(%w[+1 -1])
    expect(found.map(&:claims_binding)).to eq([true, nil])
    expect(described_class.find_all("nothing")).to eq([])
    expect(described_class.find_all("+1\nAda (binding)\nBen (binding)")).to eq([])
  end

  it "knows whether there is a reason" do
    expect(described_class).not_to be_argued("-1 (binding)\n")
    expect(described_class).not_to be_argued("> why?\n\n-1")
    expect(described_class).to be_argued("-1\n\nThe licence is missing.")
    expect(described_class).to be_argued("-1 because the licence is missing")
  end

  it "takes the first vote of which it is sure" do
    expect(reading("I ran it at home, +1.\n\n+1 (binding)")).to eq(["+1", "+1", true, true])
    expect(described_class.find_all("I ran it at home, +1.\n\n+1").map(&:sure?)).to eq(
      [false, true],
    )
    expect(reading("I ran it at home, +1.\n\n-1")).to eq([nil] * 4)
  end

  it "knows what is nothing but a vote" do
    expect(described_class).to be_strict("+1 (binding) from me.\n\nIt works.")
    expect(described_class).to be_strict("Hi all, +1 (binding)")
    expect(described_class).not_to be_strict("+1, it works")
    expect(described_class).not_to be_strict("I ran it at home, +1")
    expect(described_class).not_to be_strict("+1, it works\n+1")
    expect(described_class).not_to be_strict("+1\n-1")
    expect(described_class).not_to be_strict("Thanks")
  end

  it "reads what is no text, and what is no UTF-8, as no vote" do
    expect(described_class.read(nil)).to be_nil
    expect(described_class.read("+1\xFF")).to be_nil
  end

  it "loads without Rails" do
    path = File.expand_path("../../../lib/discourse_binding_vote/replies/ballot_text.rb", __dir__)
    script = <<~RUBY
      require ARGV.first
      print DiscourseBindingVote::BallotText.read("> why?\\n\\n-1 (binding)").choice
    RUBY

    said = IO.popen([{ "RUBYOPT" => nil }, RbConfig.ruby, "-e", script, path], &:read)
    expect(said).to eq("-1")
  end
end
