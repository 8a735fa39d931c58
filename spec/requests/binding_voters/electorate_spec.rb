# frozen_string_literal: true

# From how many people the binding ballots of a vote can come, which the widget looks ahead by.
RSpec.describe "The electorate of a binding vote" do
  fab!(:topic)
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:committer, :user)
  fab!(:committers, :group)
  fab!(:mentors, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    Fabricate(:post, topic: topic)
    committers.add(committer)
  end

  def bind(*groups)
    SiteSetting.binding_vote_binding_groups = groups.join("|")
  end

  def shown
    get "/binding-votes/#{vote.id}.json"
    response.parsed_body["binding_vote"]
  end

  def electorate
    shown["electorate"]
  end

  it "is not known where no group is set" do
    expect(shown).not_to have_key("electorate")
  end

  it "is not known where one of the groups takes in whoever signs up" do
    Group::AUTO_GROUPS.each do |name, id|
      bind(committers.id, id)
      appointed = %i[admins moderators staff].include?(name)
      expect(shown.key?("electorate")).to eq(appointed), name.to_s
    end
  end

  it "is everyone in the groups, each once" do
    mentors.add(committer)
    mentors.add(Fabricate(:user))
    mentors.add(Discourse.system_user)
    bind(committers.id, mentors.id)

    expect(electorate).to eq(2)
  end

  it "is nobody where the groups have no members" do
    bind(mentors.id)
    expect(electorate).to eq(0)
  end

  it "stays the same as members cast, change and withdraw ballots" do
    committers.add(Fabricate(:user))
    bind(committers.id)

    vote.cast(by: committer, choice: "0")
    expect(electorate).to eq(2)
    vote.cast(by: committer, choice: "+1")
    expect(electorate).to eq(2)
    vote.withdraw(by: committer)
    expect(electorate).to eq(2)
  end

  it "leaves out people whose ballots do not bind" do
    bind(committers.id)
    vote.cast(by: Fabricate(:user), choice: "+1")

    expect(electorate).to eq(1)
  end

  it "has a member once whose ballot does not bind yet" do
    bind(mentors.id)
    vote.cast(by: committer, choice: "+1")
    bind(committers.id)

    expect(electorate).to eq(1)
  end

  it "has whose ballots bind although their accounts are gone, and not those who left the groups" do
    bind(committers.id)
    vote.cast(by: committer, choice: "+1")
    vote.ballots.update_all(user_id: nil)
    vote.apply_roster(by: Discourse.system_user)
    expect(electorate).to eq(2)

    committers.remove(committer)
    expect(electorate).to eq(1)
  end

  it "has those who are marked, and not those who are marked as not binding" do
    bind(committers.id)
    mark = ->(user, binding) do
      DiscourseBindingVote::Mark.place(
        [user],
        binding: binding,
        reason: "why",
        by: Discourse.system_user,
        vote: vote,
      )
    end
    mark.call(Fabricate(:user), true)
    expect(electorate).to eq(2)
    mark.call(committer, false)
    expect(electorate).to eq(1)
  end

  it "is of this vote alone" do
    bind(committers.id)
    Fabricate(:binding_vote).cast(by: committer, choice: "+1")

    expect(electorate).to eq(1)
  end

  it "has a plain name that is marked as binding once its ballot is recorded, and as long as it is" do
    bind(committers.id)
    moderator = Fabricate(:moderator)
    DiscourseBindingVote::Mark.place(["Ann Elsewhere"], binding: true, reason: "why", by: moderator)
    expect(electorate).to eq(1)

    cast = { choice: "+1", link: "https://a.example/1", cast_at: Time.zone.now.iso8601 }
    ballot = vote.reload.record("Ann Elsewhere", by: moderator, **cast)
    expect(electorate).to eq(2)
    vote.record("Ben Elsewhere", by: moderator, **cast)
    expect(electorate).to eq(2)
    expect { DiscourseBindingVote::Vote.refresh_rosters }.not_to change { electorate }

    vote.unrecord(ballot.id, by: moderator)
    expect(electorate).to eq(1)
  end

  it "stands in lists too and in what a cast answers, and is left out of a closed vote" do
    bind(committers.id)
    sign_in(committer)
    put "/binding-votes/#{vote.id}/ballot.json", params: { choice: "+1" }
    expect(response.parsed_body["vote"]["electorate"]).to eq(1)
    get "/latest.json"
    listed = response.parsed_body["topic_list"]["topics"].find { |one| one["id"] == topic.id }
    expect(listed["binding_vote"]["electorate"]).to eq(1)

    vote.reload.cancel(by: committer, reason: "superseded")
    expect(shown).not_to have_key("electorate")
    expect(vote.reload.electorate).to eq(1)
  end

  it "is known as soon as a vote is opened" do
    bind(committers.id)
    matter = { kind: "module", subject: "A module", summary: "A summary" }
    opened = DiscourseBindingVote::Vote.open(topic: Fabricate(:post).topic, by: committer, **matter)
    expect(opened.reload.electorate).to eq(1)
  end

  it "is told to open pages when it changes, and only then, although no ballot does" do
    bind(committers.id)
    messages =
      MessageBus.track_publish("/binding-votes/#{topic.id}") do
        DB.exec(<<~SQL, group: committers.id, user: Fabricate(:user).id)
          INSERT INTO group_users (group_id, user_id, created_at, updated_at)
          VALUES (:group, :user, now(), now())
        SQL
        2.times { DiscourseBindingVote::Vote.refresh_rosters }
      end
    expect(messages.map { |message| message.data[:vote][:electorate] }).to eq([2])
  end

  it "takes no more queries when there are more people" do
    bind(committers.id)
    shown
    all = track_sql_queries { shown }.size
    20.times { committers.add(Fabricate(:user)) }
    expect(track_sql_queries { shown }.size).to eq(all)
    expect(electorate).to eq(21)
  end
end
