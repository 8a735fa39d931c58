# frozen_string_literal: true

# Who may change the posts that tell of votes.
RSpec.describe DiscourseBindingVote::Announcements::PostPermissions do
  fab!(:topic)
  fab!(:opener) { Fabricate(:admin, refresh_auto_groups: true) }
  fab!(:other) { Fabricate(:admin, refresh_auto_groups: true) }
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:own_reply) { Fabricate(:post, topic: topic, user: opener) }

  before do
    SiteSetting.binding_vote_enabled = true
    vote =
      DiscourseBindingVote::Vote.open(
        topic: topic,
        by: opener,
        kind: "strategy",
        subject: "Clarify how strategy is decided",
        summary: "We talked.",
      )
    vote.cancel(by: opener, reason: "Asked too early.")
    DiscourseBindingVote::Announcement.make_due
  end

  def told
    Post.where(topic: topic).where.not(id: [first_post, own_reply]).order(:id)
  end

  def allowed(user, question)
    told.map { |post| Guardian.new(user).public_send(question, post) }.uniq
  end

  it "keeps these from whoever they stand in the name of, be it staff" do
    expect(told.map(&:user).uniq).to eq([opener])
    expect(told.size).to eq(4)
    %i[can_edit? can_delete?].each do |question|
      expect(allowed(opener, question)).to eq([false])
      expect(allowed(other, question)).to eq([true])
      expect(Guardian.new(opener).public_send(question, own_reply)).to eq(true)
    end
  end

  it "refuses the edit over HTTP, and shows who else has edited" do
    result = told.last
    raw = result.raw
    sign_in(opener)
    put "/posts/#{result.id}.json", params: { post: { raw: "It has passed after all." } }
    expect(response.status).to eq(403)
    expect(result.reload.raw).to eq(raw)

    sign_in(other)
    put "/posts/#{result.id}.json", params: { post: { raw: "It was cancelled, as everyone saw." } }
    expect(response.status).to eq(200)
    expect(result.reload.last_editor_id).to eq(other.id)
  end

  it "says so on the page of the topic, with one question to the database" do
    sign_in(opener)
    get "/t/#{topic.id}.json"
    edits =
      response.parsed_body["post_stream"]["posts"].to_h { |post| post.values_at("id", "can_edit") }
    expect(edits[own_reply.id]).to eq(true)
    expect(edits.values_at(*told.ids)).to all(eq(false))

    queries = track_sql_queries { get "/t/#{topic.id}.json" }
    asked = queries.grep(/binding_vote_announcements"\."post_id" FROM/)
    expect(asked.size).to eq(1)
  end

  it "changes nothing where the plugin is switched off" do
    SiteSetting.binding_vote_enabled = false
    expect(allowed(opener, :can_edit?)).to eq([true])
  end
end
