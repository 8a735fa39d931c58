# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::MattersController do
  fab!(:opener) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }

  let(:vote) do
    DiscourseBindingVote::Vote.open(
      topic: topic,
      by: opener,
      kind: "codebase",
      subject: "Adopt the untiy suite",
      summary: "We **talked**.",
      fields: {
        "existing_codebase" => "main",
        "proposed_codebase" => "unity",
      },
      links: "https://example.org/rfcs/102",
    )
  end
  let(:matter) do
    {
      subject: "Adopt the unity suite",
      summary: "We *talked* again.",
      fields: {
        proposed_codebase: "unity",
      },
      links: "",
    }
  end

  before do
    SiteSetting.binding_vote_enabled = true
    vote
  end

  def edit(**changes)
    put "/binding-votes/#{vote.id}/matter.json", params: { **matter, **changes }
  end

  def run_jobs
    DiscourseBindingVote::Announcement.make_due
  end

  def posts
    Post.where(topic: topic).order(:post_number)
  end

  def expect_refused(status, sentence)
    expect { yield }.not_to change { [vote.reload.attributes, vote.events.count] }
    expect(response.status).to eq(status)
    expect(response.parsed_body["errors"].join).to match(sentence)
  end

  it "gives what was written to those who may edit it, and to nobody else" do
    get "/binding-votes/#{vote.id}/matter.json"
    expect(response.status).to eq(403)
    sign_in(Fabricate(:user))
    get "/binding-votes/#{vote.id}/matter.json"
    expect(response.status).to eq(403)

    sign_in(opener)
    get "/binding-votes/#{vote.id}/matter.json"
    expect(response.parsed_body["matter"]).to include(
      "kind" => "codebase",
      "subject" => "Adopt the untiy suite",
      "summary" => "We **talked**.",
      "fields" => {
        "existing_codebase" => "main",
        "proposed_codebase" => "unity",
      },
      "links" => %w[https://example.org/rfcs/102],
    )
  end

  it "changes what is decided, keeps by whom, and tells open pages" do
    sign_in(Fabricate(:moderator))
    messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { edit }

    expect(response.status).to eq(200)
    answer = response.parsed_body["binding_vote"]
    expect(answer).to include("kind" => "codebase", "subject" => "Adopt the unity suite")
    expect(answer["decides"]).to eq("The adoption of unity as a new sub-project.")
    expect(answer["summary"]).to include("<em>talked</em>")
    expect(answer).not_to have_key("links")
    expect(messages.map { |message| message.data[:type] }).to eq(%w[edited])
    expect(vote.events.order(:id).last).to have_attributes(
      action: "edited",
      user: have_attributes(moderator: true),
    )
  end

  it "stands in the export" do
    sign_in(opener)
    edit
    get "/binding-votes/#{vote.id}/export.json"
    events = JSON.parse(response.body)["events"]
    expect(events.map { |event| event.values_at("action", "by") }).to eq(
      [["opened", opener.username], ["edited", opener.username]],
    )
  end

  it "brings the call up to date, without a post and without a notice" do
    SiteSetting.binding_vote_notify_opening = true
    run_jobs
    call = posts.last
    bumped_at = topic.reload.bumped_at
    sign_in(opener)
    edit
    expect { run_jobs }.not_to change { [posts.count, Notification.count] }

    expect(call.reload.raw).to start_with("[VOTE] Adopt the unity suite")
    expect(call.raw).to include("We *talked* again.").and include("(Proposed codebase: unity)")
    expect(call.raw).not_to include("main")
    expect(call.user).to eq(opener)
    expect(call.revisions.last.user_id).to eq(Discourse::SYSTEM_USER_ID)
    expect(topic.reload.bumped_at).to eq_time(bumped_at)
    expect(DiscourseBindingVote::Announcement.where(made_at: nil)).to be_empty
  end

  it "calls for the edited vote, where it is edited before the call is posted" do
    sign_in(opener)
    edit
    run_jobs
    expect(posts.last.raw).to start_with("[VOTE] Adopt the unity suite")
    expect(posts.last.version).to eq(1)
  end

  it "leaves the call alone where there is none, or it is deleted" do
    run_jobs
    PostDestroyer.new(Discourse.system_user, posts.last, context: "spec").destroy
    sign_in(opener)
    edit
    expect { run_jobs }.not_to change { posts.pluck(:raw) }

    SiteSetting.binding_vote_call_reply = false
    other = Fabricate(:binding_vote, opened_by: opener)
    put "/binding-votes/#{other.id}/matter.json", params: matter
    run_jobs
    expect(DiscourseBindingVote::Announcement.where(made_at: nil)).to be_empty
  end

  it "leaves no trace of an edit that changes nothing" do
    sign_in(opener)
    edit
    expect { edit }.not_to change { [vote.reload.attributes, vote.events.count] }
    expect(response.status).to eq(200)
  end

  it "refuses once there is a ballot of any kind, and takes it again once it is withdrawn" do
    sign_in(opener)
    voter = Fabricate(:user)
    vote.cast(by: voter, choice: "0")
    expect_refused(409, /cast a ballot meanwhile/) { edit }

    vote.withdraw(by: voter)
    recorded = { choice: "+1", link: "https://a.b/c", cast_at: Time.zone.now.iso8601 }
    ballot = vote.record("Grace Hopper", by: Fabricate(:moderator), **recorded)
    expect_refused(409, /cast a ballot meanwhile/) { edit }

    vote.reload.unrecord(ballot.id, by: Fabricate(:moderator))
    edit
    expect(response.status).to eq(200)
  end

  it "is not kept from it by proposed ballots" do
    reply = Fabricate(:post, topic: topic, raw: "+1 (binding)")
    vote.proposed_ballots.create!(reply: reply, user: reply.user, choice: 1, typed: "+1")
    sign_in(opener)
    edit
    expect(response.status).to eq(200)
  end

  it "checks what is written as the opening does" do
    sign_in(opener)
    expect_refused(422, /Subject/) { edit(subject: " ") }
    expect_refused(422, /Summary/) { edit(summary: "") }
    expect_refused(422, /proposed/) { edit(fields: { proposed_codebase: " " }) }
    expect_refused(422, /U\+202E/) { edit(subject: "Main\u202Eytinu") }
    expect_refused(422, /Line 1 /) { edit(links: "javascript:alert(1)") }
  end

  it "refuses a vote that has ended or is closed" do
    sign_in(opener)
    freeze_time vote.closes_at + 1.minute
    expect_refused(409, /time for voting is over/) { edit }
    vote.close(by: opener)
    expect_refused(409, /closed already/) { edit }
  end
end
