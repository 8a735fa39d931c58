# frozen_string_literal: true

require_relative "threads_context"

RSpec.describe DiscourseBindingVote::LinkPattern do
  include_context "with threads"

  it "makes an address of what the source calls a message" do
    pattern = described_class.read(" https://lists.example.org/m/{message_id} ")
    expect(pattern.link_of("a/b+c%@é.org")).to eq(
      "https://lists.example.org/m/a%2Fb%2Bc%25%40%C3%A9.org",
    )
    expect(pattern.link_of("javascript:alert(1)//")).to start_with("https://lists.example.org/m/")
    expect(pattern.link_of(nil)).to be_nil
    expect(pattern.link_of("x" * 500)).to be_nil
  end

  it "is the address of all messages where it has no place for that" do
    pattern = described_class.read("https://lists.example.org/thread/7")
    expect(pattern.link_of("a")).to eq("https://lists.example.org/thread/7")
    expect(pattern.link_of(nil)).to eq("https://lists.example.org/thread/7")
  end

  it "is none where nothing is given" do
    expect(described_class.read(nil)).to be_nil
    expect(described_class.read(" ")).to be_nil
  end

  it "is refused where it is no address, or leads to other places" do
    %w[
      {message_id}
      lists.example.org/{message_id}
      javascript:alert({message_id})
      https://{message_id}/
      https://{message_id}.example.org/
      https://{message_id}@example.org/
      ftp://example.org/{message_id}
    ].each { |text| expect_refused(:malformed_link_pattern) { described_class.read(text) } }
    expect_refused(:source_too_long) { described_class.read("https://a.example/#{"x" * 500}") }
  end
end
