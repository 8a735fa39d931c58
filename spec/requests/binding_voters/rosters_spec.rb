# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::RostersController do
  fab!(:topic)
  fab!(:committers) { Fabricate(:group, name: "committers") }
  fab!(:moderator)
  fab!(:ada) { Fabricate(:user, username: "ada") }
  fab!(:ben) { Fabricate(:user, username: "ben") }
  fab!(:cleo) { Fabricate(:user, username: "cleo") }

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    [ada, ben].each { |user| committers.add(user) }
  end

  let!(:vote) do
    DiscourseBindingVote::Vote.open(
      topic: topic,
      by: moderator,
      kind: "strategy",
      subject: "Subject",
      summary: "Summary",
    )
  end

  def roster(page: 0, **params)
    get "/binding-votes/#{vote.id}/roster.json", params: { page: page, **params }
    expect(response.status).to eq(200)
    response.parsed_body
  end

  def mark(person, binding:, **place)
    DiscourseBindingVote::Mark.place(
      [person],
      binding: binding,
      reason: "an old hand",
      by: moderator,
      **place,
    )
  end

  def names(people)
    people.map { |person| person.dig("user", "username") || person["name"] }
  end

  it "lists who is binding and why, who has voted, and who is marked as not binding" do
    vote.cast(by: ada, choice: "-0")
    mark(cleo, binding: true)
    mark(ben, binding: false, vote: vote)
    mark("Jane Doe", binding: true, vote: vote)

    people = roster["people"]
    expect(names(people)).to eq(["ada", "cleo", "Jane Doe", "ben"])
    expect(people.map { |person| person["binding"] }).to eq([true, true, true, false])
    expect(people[0]).to include("groups" => %w[committers], "mark" => nil, "ballot" => "-0")
    expect(people[1]["groups"]).to eq([])
    expect(people[1]["mark"]).to include(
      "scope" => "everywhere",
      "reason" => "an old hand",
      "marked_by" => moderator.username,
    )
    expect(people[3]["mark"]).to include("scope" => "vote", "binding" => false)
  end

  it "counts who is binding and who has not voted, and lists those apart" do
    vote.cast(by: ada, choice: "+1")
    vote.cast(by: cleo, choice: "+1")
    mark(moderator, binding: false)
    mark("Jane Doe", binding: true)

    expect(roster["counts"]).to eq("binding" => 3, "waiting" => 2)
    expect(names(roster(waiting: true)["people"])).to eq(["ben", "Jane Doe"])
  end

  it "names people without an account as their ballots were recorded, else as they were marked" do
    cast_at = Time.zone.now.iso8601
    link = "https://a.example/1"
    vote.record("Grace Hopper", by: moderator, choice: "+1", link: link, cast_at: cast_at)
    mark("grace hopper", binding: true)
    mark("Jane Doe", binding: true)

    expect(names(roster["people"])).to include("Grace Hopper", "Jane Doe")
  end

  it "lists who was binding when the vote closed, whatever has changed since" do
    vote.cast(by: ada, choice: "+1")
    vote.cancel(by: moderator, reason: "why")
    committers.remove(ada)
    mark(cleo, binding: true)

    body = roster
    expect(names(body["people"])).to eq(%w[ada ben])
    expect(body["people"].first).to include("groups" => [], "mark" => nil, "ballot" => "+1")
    expect(body).to include("counts" => { "binding" => 2, "waiting" => 1 }, "groups" => [])
  end

  it "says that it was not kept who was binding where it was not" do
    SiteSetting.binding_vote_binding_groups = Group::AUTO_GROUPS[:everyone].to_s
    vote.cancel(by: moderator, reason: "why")
    expect(roster).to include("counts" => nil, "open_to_all" => false, "people" => [])
  end

  it "says how the roster changed since the vote opened, and keeps that when it closes" do
    committers.remove(ben)
    mark(cleo, binding: true)
    changed = { "added" => %w[cleo], "removed" => %w[ben] }
    usernames = ->(body) do
      body.slice("added", "removed").transform_values { |users| users.map { |u| u["username"] } }
    end
    expect(usernames.call(roster)).to eq(changed)

    vote.update_columns(created_at: 4.days.ago)
    vote.close(by: moderator)
    committers.add(ben)
    expect(usernames.call(roster)).to eq(changed)
  end

  it "hides the names of groups that one may not see" do
    committers.update!(visibility_level: Group.visibility_levels[:staff])
    expect(roster["people"].first["groups"]).to eq([])
    expect(roster["groups"]).to eq([])
    sign_in(Fabricate(:admin))
    expect(roster["people"].first["groups"]).to eq(%w[committers])
  end

  it "does not list everyone where everyone is binding" do
    SiteSetting.binding_vote_binding_groups = Group::AUTO_GROUPS[:everyone].to_s
    mark(ben, binding: false)
    body = roster
    expect(body).to include("open_to_all" => true, "counts" => nil, "added" => nil)
    expect(names(body["people"])).to eq(%w[ben])
  end

  it "takes as many queries for 500 people as for five, and pages" do
    mark(cleo, binding: true)
    few = track_sql_queries { roster }.size
    users = Array.new(30) { Fabricate(:user) }
    users.each { |user| committers.add(user) }
    DB.exec(<<~SQL, group_id: committers.id)
      INSERT INTO users
        (username, username_lower, name, trust_level, active, created_at, updated_at)
      SELECT 'u' || n, 'u' || n, 'U', 1, true, now(), now() FROM generate_series(1, 470) n;
      INSERT INTO group_users (group_id, user_id, created_at, updated_at)
      SELECT :group_id, id, now(), now() FROM users WHERE name = 'U';
    SQL
    users.first(10).each { |user| mark(user, binding: true) }

    pages = []
    many = track_sql_queries { pages << roster }.size
    pages << roster(page: pages.size) while pages.last["more"]
    expect(many).to eq(few)
    expect(pages.sum { |page| page["people"].size }).to eq(503)
    expect(pages.flat_map { |page| names(page["people"]) }.uniq.size).to eq(503)
  end

  it "tells open pages who joins or leaves, and everyone where that is not known" do
    vote.cast(by: ada, choice: "+1")
    published = ->(&block) do
      MessageBus
        .track_publish("/binding-votes/#{topic.id}", &block)
        .map { |message| [*message.data.values_at(:type, :concerns), message.user_ids] }
    end

    hers = [["recounted", "you", [cleo.id]], ["recounted", nil, nil]]
    expect(published.call { committers.add(cleo) }).to eq(hers)
    expect(published.call { committers.remove(cleo) }).to eq(hers)
    expect(published.call { DiscourseBindingVote::Vote.refresh_rosters }).to be_empty

    GroupUser.where(user: ada).delete_all
    expect(published.call { DiscourseBindingVote::Vote.refresh_rosters }).to eq(
      [["recounted", "everyone", nil]],
    )
  end

  it "is for those who see the topic" do
    topic.update!(category: Fabricate(:private_category, group: committers))
    get "/binding-votes/#{vote.id}/roster.json"
    expect(response.status).to eq(404)
  end
end
