# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::VotesController do
  fab!(:topic)
  fab!(:open_vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:passed) { Fabricate(:binding_vote, closed_at: 1.day.ago, outcome: "passed") }
  fab!(:user)

  before { SiteSetting.binding_vote_enabled = true }

  def listed(**filter)
    get "/binding-votes.json", params: filter
    response.parsed_body.fetch("votes").map { |vote| vote["id"] }
  end

  it "lists the votes, newest first, each with its state" do
    expect(listed).to eq([passed.id, open_vote.id])
    votes = response.parsed_body["votes"]
    expect(votes[0]).to include("outcome" => "passed", "state" => "passed")
    expect(votes[1]).to include(
      "kind" => "strategy",
      "subject" => open_vote.subject,
      "topic_id" => topic.id,
      "topic_url" => topic.relative_url,
      "closes_at" => open_vote.closes_at.as_json,
      "outcome" => nil,
    )
    expect(votes[1].keys).not_to include("summary", "own")
    expect(response.parsed_body["more"]).to eq(false)
  end

  it "finds by state" do
    expect(listed(state: "open")).to eq([open_vote.id])
    expect(listed(state: "")).to eq([passed.id, open_vote.id])
    %w[too_few voted_down].each do |outcome|
      vote = Fabricate(:binding_vote, closed_at: 1.day.ago, outcome: outcome)
      expect(listed(state: outcome)).to eq([vote.id])
    end
    open_vote.cancel(by: user, reason: "why")
    expect(listed(state: "cancelled")).to eq([open_vote.id])
    expect(listed(state: "open")).to eq([])
    get "/binding-votes.json", params: { state: "reached" }
    expect(response.status).to eq(400)
    expect(response.parsed_body["error_type"]).to eq("unknown_state")
  end

  it "pages" do
    stub_const(DiscourseBindingVote::VoteList, :PAGE_SIZE, 1) do
      expect(listed).to eq([passed.id])
      expect(response.parsed_body["more"]).to eq(true)
      expect(listed(page: 1)).to eq([open_vote.id])
      expect(response.parsed_body["more"]).to eq(false)
    end
  end

  it "takes as many queries for many votes as for few" do
    listed
    few = track_sql_queries { listed }.size
    4.times { Fabricate(:binding_vote, topic: Fabricate(:topic, category: Fabricate(:category))) }
    expect(track_sql_queries { expect(listed.size).to eq(6) }.size).to eq(few)
  end

  it "leaves out what one may not come upon" do
    group = Fabricate(:group)
    hidden = Fabricate(:private_category, group: group)
    secret = Fabricate(:binding_vote, topic: Fabricate(:topic, category: hidden))
    unlisted = Fabricate(:binding_vote, topic: Fabricate(:topic, visible: false))
    Fabricate(:binding_vote, topic: Fabricate(:private_message_topic, recipient: user))
    draft = Fabricate(:binding_vote)
    SharedDraft.create!(topic_id: draft.topic_id, category_id: draft.topic.category_id)
    Fabricate(:binding_vote).topic.trash!

    everyones = [passed.id, open_vote.id]
    expect(listed).to eq(everyones)
    sign_in(user)
    expect(listed).to eq(everyones)
    group.add(user)
    sign_in(User.find(user.id))
    expect(listed).to eq([secret.id, *everyones])
    sign_in(Fabricate(:admin, refresh_auto_groups: true))
    expect(listed).to eq([draft.id, unlisted.id, secret.id, *everyones])
  end

  it "is not there for those who have to log in first, or while the plugin is off" do
    SiteSetting.login_required = true
    get "/binding-votes.json"
    expect(response.status).to eq(403)
    SiteSetting.login_required = false
    SiteSetting.binding_vote_enabled = false
    get "/binding-votes.json"
    expect(response.status).to eq(404)
  end
end
