# frozen_string_literal: true

# What a vote costs, which does not grow with its ballots.
RSpec.describe "The cost of a binding vote" do
  fab!(:topic)
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, subject: "x" * 200) }
  fab!(:committer, :user)
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(committer)
    Fabricate(:post, topic: topic)
    sign_in(committer)
  end

  # Ballots of accounts that are gone, written as the database holds them.
  def fill(size)
    missing = size - vote.ballots.count
    DB.exec(<<~SQL, vote: vote.id, missing: missing)
      INSERT INTO binding_vote_ballots
        (vote_id, choice, typed, reason, binding, created_at, updated_at)
      SELECT :vote, 1, '+1', repeat('r', 500), n % 2 = 0, now(), now()
      FROM generate_series(1, :missing) n
    SQL
    vote.update!(binding_plus: size / 2, non_binding_plus: size - (size / 2))
  end

  def cast(choice)
    put "/binding-votes/#{vote.id}/ballot.json", params: { choice: choice, reason: "r" * 500 }
    expect(response.status).to eq(200)
  end

  def topic_json
    get "/t/#{topic.slug}/#{topic.id}.json"
    response.parsed_body
  end

  # How many statements a topic takes more than with the plugin switched off.
  def further_statements
    with, without =
      [true, false].map do |enabled|
        SiteSetting.binding_vote_enabled = enabled
        topic_json
        track_sql_queries { topic_json }.size
      end
    SiteSetting.binding_vote_enabled = true
    with - without
  end

  def vote_in_topic
    topic_json["binding_vote"].except("summary").to_json.bytesize
  end

  def figures
    cast("0")
    {
      statements: track_sql_queries { cast("+1") }.size,
      answer: response.body.bytesize,
      topic: vote_in_topic,
    }
  end

  it "is the same at 30 and at 10,000 ballots, and small" do
    fill(30)
    few = figures
    fill(10_000)
    many = figures

    expect(many[:statements]).to eq(few[:statements])
    expect(many[:statements]).to be <= 12
    expect(many[:answer]).to be_between(few[:answer], few[:answer] + 20)
    expect(many[:answer]).to be <= 2_000
    expect(many[:topic]).to be_between(few[:topic], few[:topic] + 20)
    expect(many[:topic]).to be <= 2_150
  end

  it "is no greater where a ballot replaces one that was cast elsewhere and recorded" do
    cast("0")
    usual = track_sql_queries { cast("+1") }.size

    vote.withdraw(by: committer)
    recorded = { choice: "0", link: "https://a.b/c", cast_at: Time.zone.now.iso8601 }
    vote.record(committer, by: Fabricate(:moderator), **recorded)
    expect(track_sql_queries { cast("+1") }.size).to eq(usual)
    expect(vote.ballots.sole).not_to be_recorded
  end

  it "is at most two statements more for a topic, whoever looks, with ballots or none" do
    opener = vote.opened_by
    people = [nil, Fabricate(:user), committer, opener, Fabricate(:moderator)]
    costs = -> do
      people.map do |person|
        person ? sign_in(person) : sign_out
        further_statements
      end
    end

    expect(costs.call).to all(be <= 2)
    # Of people with posts of their own one more is asked, in any topic (see PostPermissions).
    Fabricate(:post, topic: topic, raw: "+1, it works for me.")
    vote.cast(by: committer, choice: "+1")
    vote.cast(by: people[1], choice: "-1", reason: "Not now.")
    expect(topic_json["binding_vote"]["own"]).not_to be_nil
    expect(costs.call).to all(be <= 2)
    vote.update!(created_at: 8.days.ago, closes_at: 1.second.ago)
    vote.close(by: opener)
    expect(costs.call).to all(be <= 2)
  end

  it "is at most 150 bytes for each vote of a list" do
    listed = -> do
      get "/latest.json"
      response.parsed_body["topic_list"]["topics"].sole.slice("binding_vote").to_json.bytesize - 1
    end
    vote.update!(
      binding_plus: 34,
      binding_zero: 5,
      binding_minus: 12,
      non_binding_plus: 678,
      revision: 1234,
      electorate: 250,
    )
    expect(listed.call).to be <= 150
    vote.update!(created_at: 8.days.ago, closes_at: 1.second.ago)
    vote.close(by: vote.opened_by)
    expect(listed.call).to be <= 150
  end
end
