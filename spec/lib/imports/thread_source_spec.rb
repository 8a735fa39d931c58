# frozen_string_literal: true

require_relative "threads_context"

RSpec.describe DiscourseBindingVote::ThreadSource do
  include_context "with threads"

  limit = described_class::MOST_BYTES
  most = described_class::MOST_MESSAGES

  it "tells the format by the content" do
    formats = {
      "mail" => [fixture("thread.mbox"), fixture("outlook.eml"), fixture("pasted.txt")],
      "github" => [fixture("issue.json"), fixture("comments.txt"), fixture("discussion.json")],
      "table" => [fixture("table.csv"), "name,choice\nKay,+1"],
    }
    formats.each do |format, contents|
      contents.each { |content| expect(read(content).format).to eq(format) }
    end
  end

  it "reads what gzip has packed, be it several files in one" do
    packed = ActiveSupport::Gzip.compress(fixture("thread.mbox"))
    expect(messages(packed).size).to eq(7)
    expect(messages(packed + ActiveSupport::Gzip.compress(<<~MBOX)).size).to eq(8)

      From ada@example.org Fri Nov 20 12:00:00 2026
      From: Ada <ada@example.org>

      +1
    MBOX
  end

  it "has a message once, however often it stands there" do
    expect(messages(fixture("thread.mbox") * 3).size).to eq(7)
    expect(messages("name,choice\nKay,+1\nKay,+1\nKay,-1").size).to eq(2)
  end

  it "takes messages apart that share an address or an id" do
    expect(messages("name,choice,link\nKay,+1,https://a.b/1\nLin,-1,https://a.b/1").size).to eq(2)
    other = mail("-1", From: "Lin <lin@example.org>")
    box = [mail("+1"), other].map { |raw| "From a Wed Nov 18 11:00:00 2026\n#{raw}\n\n" }.join
    expect(messages(box).map(&:address)).to eq(%w[ada@example.org lin@example.org])
  end

  it "has the same keys for the same messages of a longer thread" do
    keys = messages(fixture("thread.mbox")).map(&:key)
    expect(keys.uniq.size).to eq(7)
    shorter = fixture("thread.mbox").split("\nFrom dev-return-7").first
    expect(messages(shorter).map(&:key)).to eq(keys.first(6))
  end

  it "refuses what is nothing of these" do
    [
      "",
      " \n",
      "+1",
      "Hello, I vote +1.\nFrom here on, nothing.",
      "From: Ada\n\n+1",
      "name,reason\nKay,why",
      "choice\n+1",
      "[]",
      "{}",
      "[[[",
      '{"comments": []}',
      '{"body": "+1"}',
      "\x1F\x8B",
      "\x1F\x8Bnothing",
      ActiveSupport::Gzip.compress("x" * 1000).byteslice(0, 20),
      "\x00" * 1000,
      "\xFF\xFE",
    ].each { |content| expect_refused(:unreadable_import) { read(content) } }
  end

  it "refuses what is too much, also once it is unpacked" do
    row = "Kay,+1\n"
    expect_refused(:import_too_long) { read("name,choice\n#{"x" * limit}") }
    bomb = ActiveSupport::Gzip.compress("0" * (20 * limit))
    expect(bomb.bytesize).to be < 200_000
    expect_refused(:import_too_long) { read(bomb) }
    expect_refused(:import_too_long) { read("name,choice\n#{row * (most + 1)}") }
    expect(messages("name,choice\n#{row * most}").size).to eq(1)
    lines = described_class::MOST_LINES
    expect_refused(:import_too_long) { read("From: Ada\nDate: now\n#{"\n" * lines}") }
    sentence = I18n.t("binding_vote.refusals.import_too_long")
    expect(sentence).to include(
      "#{limit / 1.megabyte} MB",
      ActiveSupport::NumberHelper.number_to_delimited(most),
    )
  end
end
