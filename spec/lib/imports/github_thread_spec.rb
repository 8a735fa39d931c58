# frozen_string_literal: true

require_relative "threads_context"

RSpec.describe DiscourseBindingVote::ThreadSource::GithubThread do
  include_context "with threads"

  it "reads the comments and reviews that gh gives" do
    expect(said(fixture("issue.json"))).to eq(
      [%w[ada-l +1 binding], ["wang", "-1", nil], ["", "+1", nil], ["kim", "+1", nil]],
    )
    expect(messages(fixture("issue.json")).first).to have_attributes(
      username: "ada-l",
      address: nil,
      time: Time.utc(2026, 11, 18, 11),
      link: "https://github.com/example/repo/issues/7#issuecomment-1",
    )
  end

  it "reads the comments that the API gives, page after page" do
    expect(said(fixture("comments.txt"))).to eq([%w[grace +1 non_binding], ["émile", "+1", nil]])
    expect(messages(fixture("comments.txt")).map(&:link)).to eq(
      [11, 12].map { |id| "https://github.com/example/repo/issues/7#issuecomment-#{id}" },
    )
    lines =
      fixture("issue.json").force_encoding("UTF-8").then { |text| JSON.parse(text)["comments"] }
    expect(said(lines.map(&:to_json).join("\n")).map(&:second)).to eq(%w[+1 -1 +1])
    expect(said([lines.first(1), lines.drop(1)].to_json).map(&:second)).to eq(%w[+1 -1 +1])
  end

  it "reads a discussion with the replies to its comments" do
    expect(said(fixture("discussion.json"))).to eq([["ada-l", "+1", nil], %w[grace -1 binding]])
  end

  it "takes no address of the API for a page" do
    comment = { user: { login: "ada" }, body: "+1", url: "https://api.github.com/repos/e/r/1" }
    expect(messages([comment].to_json).sole.link).to be_nil
    own = { **comment, url: "https://git.example.org/api/v3/repos/e/r/1" }
    expect(messages([own].to_json).sole.link).to be_nil
  end

  it "takes what is of another type for missing" do
    odd = { author: "ada", user: [1], body: "+1", createdAt: 5, url: { a: 1 }, id: nil }
    expect(messages([odd].to_json).sole).to have_attributes(
      name: "",
      username: nil,
      time: nil,
      link: nil,
      message_id: nil,
    )
    expect(messages([{ author: { login: 5 }, body: "+1", id: 7 }].to_json).sole).to have_attributes(
      name: "",
      message_id: "7",
    )
  end

  it "is not harmed by JSON that is nested deep" do
    ["[" * 100_000, "#{"[" * 100_000}#{"]" * 100_000}", '{"a":' * 100_000].each do |bomb|
      expect_refused(:unreadable_import) { read(bomb) }
    end
  end
end
