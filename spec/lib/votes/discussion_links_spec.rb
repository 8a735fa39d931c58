# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::DiscussionLinks do
  def read(*lines)
    described_class.read(lines.join("\n"))
  end

  def refusal_of(*lines)
    read(*lines)
    nil
  rescue DiscourseBindingVote::Refusal => refusal
    refusal.sentence
  end

  it "takes an address on each line, in their order" do
    expect(read("  https://example.org/rfcs/102 \r", "", "http://[::1]:3000/t/8?a=b#c")).to eq(
      %w[https://example.org/rfcs/102 http://[::1]:3000/t/8?a=b#c],
    )
    expect(read("", " ")).to eq([])
    expect(described_class.read(nil)).to eq([])
  end

  it "keeps letters beyond ASCII as a browser sends them" do
    expect(read("https://example.org/t/戦略/8")).to eq(%w[https://example.org/t/%E6%88%A6%E7%95%A5/8])
  end

  it "refuses what is no address of the web, and names the line" do
    [
      "javascript:alert(1)",
      "data:text/html,x",
      "mailto:a@@b",
      "ftp://example.org",
      "//example.org",
      "/t/8",
      "example.org",
      "https:",
      "https:///x",
      "https:example.org",
      "https://ben@example.org",
      "https://ben:secret@example.org",
      "https://example.org\\@evil.example",
      "https://example.org/a b",
      "https://example.org/<b>",
      "https://example.org/\0x",
    ].each do |line|
      sentence = refusal_of("https://example.org", "", line)
      expect(sentence).to match(/line 3 .* http/i), line
    end
  end

  it "refuses what is too long or too many, and names the line" do
    longest = "https://example.org/#{"x" * 480}"
    expect(read(longest)).to eq([longest])
    expect(refusal_of("https://example.org", "#{longest}x")).to match(/line 2 .* 500 characters/)
    expect(refusal_of("https://example.org/#{"é" * 81}")).to match(/line 1 .* 500 characters/)

    ten = Array.new(10) { |index| "https://example.org/#{index}" }
    expect(read(*ten)).to eq(ten)
    expect(refusal_of("", *ten, "https://example.org")).to match(/10 links.* line 12 /)
  end
end
