# frozen_string_literal: true

require_relative "ballots_context"

# The faces that a vote shows on each side.
RSpec.describe "The faces of a vote" do
  include_context "with ballots"

  fab!(:second, :user)

  before { committers.add(second) }

  def shown
    get "/binding-votes/#{vote.id}.json"
    response.parsed_body["binding_vote"]
  end

  def names(side)
    shown["faces"][side].pluck("username")
  end

  # Ballots as the database holds them.
  def insert(count, choice:, binding: true)
    DB.exec(<<~SQL, vote: vote.id, count: count, choice: choice, binding: binding)
      INSERT INTO binding_vote_ballots
        (vote_id, choice, typed, binding, created_at, updated_at)
      SELECT :vote, (:choice), (:choice)::text, :binding, now(), now() - n * interval '1 minute'
      FROM generate_series(1, :count) n
    SQL
  end

  it "has them on the side of their ballots, the oldest ballot first" do
    vote.cast(by: committer, choice: "+1")
    freeze_time 1.minute.from_now
    vote.cast(by: second, choice: "+1")
    expect(names("plus")).to eq([committer, second].map(&:username))
    expect(shown["faces"]["plus"].first).to eq(
      "username" => committer.username,
      "avatar_template" => committer.avatar_template,
    )

    freeze_time 1.minute.from_now
    vote.cast(by: committer, choice: "-1", reason: "no")
    expect([names("plus"), names("minus")]).to eq([[second.username], [committer.username]])

    vote.cast(by: committer, choice: "0")
    expect([names("plus"), names("minus")]).to eq([[second.username], []])
  end

  it "has none of those who are not binding, and leaves all out where nobody is" do
    vote.cast(by: user, choice: "+1")
    vote.cast(by: committer, choice: "0")
    expect(shown).not_to have_key("faces")
  end

  it "has those without an account by the name under which they are recorded" do
    vote.cast(by: committer, choice: "+1")
    DiscourseBindingVote::Mark.create!(
      name: "Grace Hopper",
      vote: vote,
      binding: true,
      reason: "An old hand.",
      marked_by: Fabricate(:moderator),
    )
    recorded = { choice: "-1", link: "https://a.b/c", cast_at: Time.zone.now.iso8601 }
    vote.record("Grace Hopper", by: Fabricate(:moderator), **recorded)
    expect(shown["faces"]["minus"]).to eq([{ "name" => "Grace Hopper" }])
  end

  it "has deleted accounts without a name" do
    vote.cast(by: committer, choice: "+1")
    vote.ballots.update_all(user_id: nil)
    expect(shown["faces"]).to eq("plus" => [{}], "minus" => [])
  end

  it "has each of a side with 12, and the first 5 of a side with more" do
    insert(13, choice: 1)
    insert(12, choice: -1)
    vote.update!(binding_plus: 13, binding_minus: 12)
    expect(shown["faces"].transform_values(&:size)).to eq("plus" => 5, "minus" => 12)

    insert(1, choice: -1)
    vote.update!(binding_minus: 13)
    expect(shown["faces"].transform_values(&:size)).to eq("plus" => 5, "minus" => 5)
  end

  it "takes as many queries and rows with 4,000 ballots as with a few" do
    few = nil
    [4, 4_000].each do |count|
      insert(count, choice: 1)
      insert(count, choice: 1, binding: false)
      insert(1, choice: -1)
      vote.update!(binding_plus: count, binding_minus: 1)
      few ||= track_sql_queries { shown }.size
    end
    DB.exec("ANALYZE binding_vote_ballots")

    faces = nil
    expect(track_sql_queries { faces = shown["faces"] }.size).to eq(few)
    expect(faces.transform_values(&:size)).to eq("plus" => 5, "minus" => 2)

    plan = DB.query_single(<<~SQL, vote: vote.id).join("\n")
      EXPLAIN ANALYZE SELECT * FROM binding_vote_ballots
      WHERE vote_id = :vote AND binding AND choice = -1 ORDER BY updated_at, id LIMIT 12
    SQL
    expect(plan).to include("index_binding_vote_ballots_binding_by_choice")
    expect(plan).not_to include("Sort")
  end

  it "is not in lists" do
    Fabricate(:post, topic: topic)
    vote.cast(by: committer, choice: "+1")
    get "/latest.json"
    listed = response.parsed_body["topic_list"]["topics"].find { |one| one["id"] == topic.id }
    expect(listed["binding_vote"]["binding"]["plus"]).to eq(1)
    expect(listed["binding_vote"]).not_to have_key("faces")
  end
end
