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

  it "is left out of a closed vote, of lists and of what a cast answers" do
    bind(committers.id)
    sign_in(committer)
    put "/binding-votes/#{vote.id}/ballot.json", params: { choice: "+1" }
    expect(response.parsed_body["vote"]).not_to have_key("electorate")
    get "/latest.json"
    expect(response.parsed_body.to_s).not_to include("electorate")

    vote.reload.cancel(by: committer, reason: "superseded")
    expect(shown).not_to have_key("electorate")
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
