# frozen_string_literal: true

require_relative "imports_context"

# Recording what was read in a thread, over HTTP.
RSpec.describe DiscourseBindingVote::ImportsController do
  include_context "with a thread to import"

  fab!(:ada) { Fabricate(:user, username: "ada", name: "Ada Lovelace") }
  fab!(:committers, :group)

  let(:pattern) { "https://lists.example.org/m/{message_id}" }

  before do
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(ada)
  end

  def ballot(name, choice = "+1", **changes)
    {
      key: name,
      name: name,
      choice: choice,
      link: "https://lists.example.org/#{name.delete(" ")}",
      cast_at: "2026-11-19T10:00:00Z",
      **changes,
    }.stringify_keys
  end

  def post_ballots(*ballots)
    post "/binding-votes/#{vote.id}/imports.json", params: { ballots: ballots }, as: :json
    response.parsed_body
  end

  def undo(changes)
    params = { changes: changes.join(",") }
    post "/binding-votes/#{vote.id}/recorded-ballots/undo.json", params: params
    response.parsed_body
  end

  def listed
    vote
      .reload
      .ballots
      .order(:updated_at)
      .map { |one| [one.user&.username || one.voter_name, one.choice, one.source_url] }
  end

  it "records a mailbox, and a day later only what is new" do
    first = chosen(read_file("thread.mbox", link_pattern: pattern))
    answer = import(first)

    expect(response.status).to eq(200)
    expect(answer).to include("recorded" => 4, "unchanged" => 0)
    expect(answer["vote"]).to include(
      "binding" => {
        "plus" => 0,
        "zero" => 1,
        "minus" => 0,
      },
      "non_binding" => {
        "plus" => 2,
        "zero" => 0,
        "minus" => 1,
      },
      "revision" => vote.reload.revision,
    )
    expect(listed).to eq(
      [
        ["Jürgen Müller", -1, "https://lists.example.org/m/jm%2F1%2Bx%40example.de"],
        ["王卫", 1, "https://lists.example.org/thread/wang0abc"],
        ["Kim Park", 1, "https://lists.example.org/m/kim-1%40example.org"],
        ["ada", 0, "https://lists.example.org/m/ada-2%40home.example"],
      ],
    )

    freeze_time 1.day.from_now
    longer = <<~MBOX
      #{File.read(fixture("thread.mbox"))}
      From dev-return-8@example.org Sat Nov 21 20:00:00 2026
      From: Kim Park <kim@example.org>
      Date: Sat, 21 Nov 2026 20:00:00 +0000
      Message-ID: <kim-2@example.org>

      I change my vote to -1

      From dev-return-9@example.org Sat Nov 21 21:00:00 2026
      From: Lee Reader <lee@example.org>
      Date: Sat, 21 Nov 2026 21:00:00 +0000
      Message-ID: <lee-2@example.org>

      +1
    MBOX
    rows = read(longer, link_pattern: pattern)
    expect(rows.to_h { |row| [row["name"], row["problem"]] }).to eq(
      "Avery Chair" => "no_vote",
      "Jürgen Müller" => "already_there",
      "王卫" => "already_there",
      "Ada Lovelace" => "already_there",
      "Kim Park" => nil,
      "Lee Reader" => nil,
    )
    expect(rows.find { |row| row["name"] == "Kim Park" }["now"]).to eq(
      "choice" => "+1",
      "binding" => false,
      "recorded" => true,
    )
    expect(import(chosen(rows))).to include("recorded" => 2)
    expect(listed.last(2).map { |name, choice, _| [name, choice] }).to eq(
      [["Kim Park", -1], ["Lee Reader", 1]],
    )
    expect(import(chosen(rows))).to include("recorded" => 0, "unchanged" => 2, "undo" => [])
    expect(chosen(read(longer, link_pattern: pattern))).to eq([])
  end

  it "undoes them all as one batch" do
    answer = post_ballots(ballot("Kay"), ballot("Lin", "-1"), ballot("Ada", username: "ada"))
    expect(answer["undo"].size).to eq(3)
    expect(undo(answer["undo"])).to include("refused" => [], "ballots" => [])
    expect(response.parsed_body["gone"].size).to eq(3)
    expect(vote.reload.ballots).to be_empty
    expect(vote.non_binding_counts.merge(vote.binding_counts).values).to all(eq(0))
  end

  it "records all of them or none, and says which one cannot be and why" do
    vote.cast(by: ada, choice: "-1", reason: "why")
    Fabricate(:user, username: "gone", suspended_till: 1.year.from_now, suspended_at: 1.day.ago)
    wrong = {
      { choice: "+2" } => [400, "unknown_choice"],
      { link: "lists.example.org/1" } => [422, "malformed_source"],
      { link: nil } => [422, "malformed_source"],
      { cast_at: "yesterday" } => [400, "malformed_cast_time"],
      { cast_at: "2026-11-21T12:01:00Z" } => [422, "cast_in_future"],
      { name: " " } => [422, "nobody_named"],
      { name: "ADA" } => [422, "name_is_account"],
      { name: "a\u202Eb" } => [422, "direction_character"],
      { name: "x" * 101 } => [422, "name_too_long"],
      { username: "nobody" } => [422, "unknown_people"],
      { username: "gone" } => [422, "voter_cannot_take_part"],
      { username: "ada" } => [409, "cast_here"],
      { name: "kay" } => [422, "voter_named_twice"],
      { reason: "x" * 501 } => [422, "reason_too_long"],
    }
    wrong.each do |changes, (status, type)|
      expect_refused(status, type) do
        post_ballots(ballot("Kay"), ballot("Lin", key: "its key", **changes))
      end
      expect(response.parsed_body.dig("extras", "key")).to eq("its key")
    end
  end

  it "refuses what is no list of ballots" do
    expect_refused(400, "missing_parameter") { post "/binding-votes/#{vote.id}/imports.json" }
    expect_refused(400, "not_ballots") { post_ballots }
    expect_refused(400, "not_ballots") { post_ballots(*Array.new(1001) { |n| ballot("p#{n}") }) }
    expect_refused(400, "not_ballots") { post_ballots("x") }
  end

  it "has what was cast before the vote opened count from then on" do
    post_ballots(ballot("Kay", cast_at: "2026-11-01T00:00:00Z"))
    expect(vote.ballots.sole.updated_at).to eq_time(vote.created_at)
    expect(read("name,choice,time,link\nKay,-1,2026-11-01,https://a.example/1").sole).to include(
      "problem" => "outside_time",
      "now" => include("choice" => "+1"),
    )
  end

  it "takes none once the vote is over" do
    vote.update!(closes_at: 1.minute.ago)
    expect_refused(409, "voting_ended") { post_ballots(ballot("Kay")) }
    expect_refused(409, "voting_ended") { read("name,choice\nKay,+1") }
    vote.reload.cancel(by: Fabricate(:moderator), reason: "why")
    expect_refused(409, "already_closed") { post_ballots(ballot("Kay")) }
    expect_refused(409, "already_closed") { read("name,choice\nKay,+1") }
  end

  it "needs hardly more statements for many than for one, and one message to open pages" do
    names = Array.new(40) { |n| "Person #{n}" }
    one = track_sql_queries { post_ballots(ballot("Kay")) }.size
    many = nil
    messages =
      MessageBus.track_publish("/binding-votes/#{topic.id}") do
        many = track_sql_queries { post_ballots(*names.map { |name| ballot(name) }) }.size
      end
    expect(response.parsed_body["recorded"]).to eq(40)
    expect(many).to be <= one + 39
    expect(messages.size).to eq(1)
    expect(messages.sole.data[:vote][:non_binding][:plus]).to eq(41)

    undone = response.parsed_body["undo"]
    messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { undo(undone) }
    expect(response.parsed_body["gone"].size).to eq(40)
    expect(messages.size).to eq(1)
  end
end
