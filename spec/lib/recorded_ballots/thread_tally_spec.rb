# frozen_string_literal: true

# What the replies of a topic say, read as votes.
RSpec.describe DiscourseBindingVote::ThreadTally do
  fab!(:topic)
  fab!(:first_post) do
    Fabricate(:post, topic: topic, raw: "+1 to begin with", skip_validation: true)
  end
  fab!(:ada) { Fabricate(:user, username: "ada") }
  fab!(:ben) { Fabricate(:user, username: "ben") }
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(ada)
  end

  let(:tally) { described_class.new(topic) }

  def write(raw, user: ada, **facts)
    Fabricate(:post, topic: topic, user: user, raw: raw, skip_validation: true, **facts)
  end

  def found
    tally.found.map { |one| [one.user.username, one.said[:typed], one.binding, one.counted] }
  end

  it "finds what says a vote, oldest first, of which the newest of each person counts" do
    write("-1")
    write("I would vote +1 if it had tests.", user: ben)
    write("+0.5 (binding)", user: ben)
    write("+1, now that it has tests")
    write("+1\n\n-1", user: ben)

    expect(found).to eq(
      [
        ["ada", "-1", true, false],
        ["ben", "+0.5", false, true],
        ["ada", "+1", true, true],
        ["ben", nil, false, false],
      ],
    )
    expect(tally.counts(binding: true)).to eq({ plus: 1, zero: 0, minus: 0 })
    expect(tally.counts(binding: false)).to eq({ plus: 0, zero: 1, minus: 0 })
    expect(tally.newest.map(&:said)).to match(
      [include(typed: "+1"), { choice: nil, typed: nil, claims_binding: nil, sure: true }],
    )
    expect(tally).not_to be_more
  end

  it "has what is perhaps a vote stand apart, and asks about it where it is not what counts already" do
    write("-1")
    write("We went through all of it. I am voting -1.")
    write("-1", user: ben)
    write("We went through all of it. I am voting +1.", user: ben)

    expect(found).to eq(
      [
        ["ada", "-1", true, true],
        ["ada", "-1", true, false],
        ["ben", "-1", false, true],
        ["ben", "+1", false, false],
      ],
    )
    expect(tally.found.map(&:sure?)).to eq([true, false, true, false])
    expect(tally.counts(binding: true)).to eq({ plus: 0, zero: 0, minus: 1 })
    expect(tally.counts(binding: false)).to eq({ plus: 0, zero: 0, minus: 1 })
    expect(tally.newest.map { |one| [one.user, one.sure?] }).to eq([[ada, true], [ben, false]])
  end

  it "reads replies of people that can be read, and nothing that the plugin posted" do
    field = DiscourseBindingVote::Announcements::PostMaker::FIELD
    [
      { post_type: Post.types[:whisper] },
      { post_type: Post.types[:small_action] },
      { hidden: true },
      { user_deleted: true },
      { deleted_at: Time.zone.now },
      { user: Discourse.system_user },
    ].each { |facts| write("+1", **facts) }
    PostCustomField.create!(post: write("+1"), name: field, value: "1")
    Fabricate(:post, raw: "+1", skip_validation: true)
    expect(found).to eq([])
  end

  it "reads nothing that was written before the last vote was closed" do
    write("-1")
    Fabricate(:binding_vote, topic: topic).cancel(by: ada, reason: "why")
    freeze_time 1.minute.from_now
    write("+1", user: ben)
    expect(found).to eq([["ben", "+1", false, true]])
  end

  it "takes every form of a vote out of the database" do
    vectors = File.read(File.expand_path("../../../test/vectors/ballot-texts.json", __dir__))
    texts = JSON.parse(vectors)["cases"].map(&:first)
    votes = texts.select { |raw| DiscourseBindingVote::BallotText.find_all(raw).any? }
    taken = DB.query_single(<<~SQL, votes: votes, signs: described_class::SIGNS)
      SELECT raw FROM unnest(ARRAY[:votes]) AS texts (raw) WHERE raw ~* :signs
    SQL

    expect(votes.size).to be > 100
    expect(votes - taken).to eq([])
  end

  it "leaves most of what people write in the database" do
    ["I agree.", "It works in 3.12, see line 41.", "Well-known, and half-finished."].each do |raw|
      write(raw)
    end
    reads = track_sql_queries { expect(tally.found).to eq([]) }
    expect(reads.grep(/FROM "?users/)).to eq([])
  end

  it "reads no more than so many of the newest, and says that there are more" do
    stub_const(described_class, :MOST_READ, 2) do
      write("-1")
      write("0")
      expect(described_class.new(topic)).not_to be_more
      write("+1")
      expect(found.pluck(1)).to eq(%w[0 +1])
      expect(tally).to be_more
    end
  end

  it "asks as much for many replies as for a few" do
    count = -> { track_sql_queries { described_class.new(topic).found }.size }
    write("+1")
    few = count.call
    9.times { write("+1", user: Fabricate(:user)) }
    expect(count.call).to eq(few)
    expect(few).to be <= 5
  end
end
