# frozen_string_literal: true

require_relative "timelines_context"

RSpec.describe DiscourseBindingVote::TimelinesController do
  include_context "with a timeline"

  it "counts each binding ballot, change and withdrawal, and says when the rule was reached or lost" do
    vote.cast(by: ada, choice: "+1")
    vote.cast(by: Fabricate(:user), choice: "+1")
    vote.cast(by: ben, choice: "+1")
    vote.cast(by: ben, choice: "+1", reason: "now with a reason")
    vote.cast(by: cleo, choice: "-0")
    vote.cast(by: cleo, choice: "+1")
    vote.cast(by: ben, choice: "-1", reason: "too early")
    vote.cast(by: ada, choice: "0")
    vote.withdraw(by: ben)

    said = ->(row) do
      [*row.values_at("username", "before", "after"), counts(row), row["turned"]].compact
    end
    expected = [
      ["ada", "+1", [1, 0, 0]],
      ["ben", "+1", [2, 0, 0]],
      ["cleo", "-0", [2, 1, 0]],
      ["cleo", "-0", "+1", [3, 0, 0], "reached"],
      ["ben", "+1", "-1", [2, 0, 1]],
      ["ada", "+1", "0", [1, 1, 1], "lost"],
      ["ben", "-1", [1, 1, 0]],
    ]
    expect(moments.map(&said)).to eq(expected)
    expect(changes.map(&said)).to eq(expected)
    expect_true_ends
  end

  it "is empty where nobody binding has voted" do
    vote.cast(by: Fabricate(:user), choice: "+1")
    expect(ask).to include("moments" => [], "total" => 0)
    expect(changes).to eq([])
  end

  it "counts what is typed in other ways on its side" do
    typed = { ada => %w[👍🏽 +1], ben => %w[−1 -1], cleo => %w[++1 +1] }
    typed.each do |person, (said, side)|
      reply = Fabricate(:post, topic: topic, user: person, raw: "#{said} (binding)\n\nTried.")
      vote.cast_in_reply(reply, choice: side)
    end
    expect(changes.pluck("after")).to eq(typed.values.map(&:first))
    expect(counts(moments.last)).to eq([2, 0, 1])
    expect_true_ends
  end

  it "counts recorded ballots of plain names, and those that are taken back" do
    recorded = { by: admin, link: "https://a.b/c", cast_at: Time.zone.now.iso8601 }
    DiscourseBindingVote::Mark.place(
      ["Grace Hopper"],
      binding: true,
      reason: "since 1959",
      by: admin,
      vote: vote,
    )
    ballot = vote.reload.record("Grace Hopper", choice: "+1", **recorded)
    vote.record(ada, choice: "-1", **recorded)

    expect(changes.first).to include("name" => "Grace Hopper", "username" => nil, "after" => "+1")
    expect(changes.last).to include("username" => "ada", "changed_by" => admin.username)
    expect_true_ends
    vote.unrecord(ballot.id, by: admin)
    expect(counts(moments.last)).to eq([0, 0, 1])
    expect_true_ends
  end

  it "counts ballots that become binding, or cease to be, all at one moment" do
    others = Array.new(3) { Fabricate(:user) }
    others.each { |person| vote.cast(by: person, choice: "+1") }
    DiscourseBindingVote::Mark.place(others, binding: true, reason: "why", by: admin, vote: vote)

    expect(moments.sole).to include("changed" => 3, "turned" => "reached")
    expect(changes.size).to eq(3)
    expect(changes.map { |change| change["turned"] }).to eq([nil, nil, "reached"])
    expect(changes.last).to include(
      "before" => "+1",
      "after" => "+1",
      "binding_before" => false,
      "binding_after" => true,
      "changed_by" => admin.username,
    )
    expect_true_ends

    # Within one example the database has one time.
    vote.reload.cast(by: ada, choice: "0")
    DiscourseBindingVote::Mark.place(
      [others.last],
      binding: false,
      reason: "why",
      by: admin,
      vote: vote,
    )
    expect(moments.last).to include("binding_after" => false, "turned" => "lost")
    expect_true_ends
  end

  it "neither loses nor doubles a ballot where accounts are merged or deleted" do
    [ada, ben, cleo].each { |person| vote.cast(by: person, choice: "+1") }
    heir = Fabricate(:user)
    UserMerger.new(ada, heir, admin).merge!

    expect(vote.ballots.pluck(:user_id)).to include(heir.id)
    expect(moments.filter_map { |moment| moment["turned"] }).to eq(["reached"])
    expect_true_ends

    # Within one example the database has one time.
    vote.reload.cast(by: Fabricate(:user), choice: "0")
    vote.cast(by: cleo, choice: "+1", reason: "still")
    vote.cast(by: cleo, choice: "0")
    vote.cast(by: cleo, choice: "+1")
    UserDestroyer.new(admin).destroy(ben, context: "spec")
    expect(changes.pluck("username")).to include(nil)
    expect(changes.last).to include("after" => nil, "turned" => "lost")
    expect_true_ends
  end

  it "ends with the vote" do
    [ada, ben, cleo].each { |person| vote.cast(by: person, choice: "+1") }
    freeze_time vote.closes_at + 1.minute
    vote.close(by: admin)
    closed_at = vote.closed_at
    freeze_time 1.day.from_now

    expect(Time.zone.parse(ask["to"])).to eq_time(closed_at)
    expect(Time.zone.parse(ask["from"])).to eq_time(vote.created_at)
    expect(ask["events"].last).to include("type" => "closed", "by" => admin.username)
    expect_true_ends
  end

  it "tells nothing of accounts that are merged after its end" do
    [ada, ben, cleo].each { |person| vote.cast(by: person, choice: "+1") }
    vote.cancel(by: admin, reason: "Superseded")
    before = [moments, changes]
    # Two days ago, since the database says what time it is now.
    DB.exec("ALTER TABLE binding_votes DISABLE TRIGGER binding_vote_freeze_votes")
    vote.update_columns(closed_at: 2.days.ago)
    DB.exec(<<~SQL)
      ALTER TABLE binding_vote_ballot_changes DISABLE TRIGGER binding_vote_protect_history;
      UPDATE binding_vote_ballot_changes SET created_at = created_at - interval '3 days';
    SQL
    UserMerger.new(ada, Fabricate(:user), admin).merge!

    expect([moments, changes].map(&:size)).to eq(before.map(&:size))
    expect_true_ends
  end

  it "is for those who may see the topic" do
    vote.cast(by: ada, choice: "+1")
    expect(changes.size).to eq(1)

    group = Fabricate(:group)
    topic.update!(category: Fabricate(:private_category, group: group))
    %w[timeline timeline/changes].each do |path|
      get "/binding-votes/#{vote.id}/#{path}.json"
      expect(response.status).to eq(404)
    end

    group.add(ben)
    sign_in(ben)
    expect(changes.size).to eq(1)
  end

  it "refuses nonsense for a page" do
    { "-3" => 422, "9" * 30 => 422, "x" => 400 }.each do |number, status|
      get "/binding-votes/#{vote.id}/timeline/changes.json", params: { page: number }
      expect(response.status).to eq(status)
    end
  end

  it "has a limit" do
    RateLimiter.enable
    sign_in(ada)
    60.times { ask }
    get "/binding-votes/#{vote.id}/timeline.json"
    expect(response.status).to eq(429)
  end
end
