# frozen_string_literal: true

require_relative "test_votes_context"

# A test vote leaves nothing.
RSpec.describe "Removing a test vote" do
  include_context "with a test vote"

  # How many rows each table has that a vote can write to.
  def rows
    own = ActiveRecord::Base.connection.tables.grep(/\Abinding_vote/)
    (own + %w[posts post_custom_fields post_revisions notifications]).to_h do |table|
      [table, DB.query_single("SELECT count(*) FROM #{table}").first]
    end
  end

  def place
    topic.reload.slice(:posts_count, :highest_post_number, :bumped_at)
  end

  # A vote in which everything has happened that leaves a trace.
  def lived
    vote = open_test
    tell
    sign_in(moderator)
    put "/binding-votes/#{vote.id}/ballot.json", params: { choice: "-1", reason: "no" }
    put "/binding-votes/#{vote.id}/ballot.json", params: { choice: "+1" }
    mark = { usernames: user.username, scope: "vote", binding: false, reason: "Just to see." }
    put "/binding-votes/#{vote.id}/marks.json", params: mark
    expect(response.status).to eq(200)
    post "/binding-votes/#{vote.id}/closure.json"
    expect(response.status).to eq(200)
    tell
    vote.reload
  end

  def remove(vote)
    delete "/binding-votes/#{vote.id}.json"
  end

  it "takes everything along that it has left" do
    before = [rows, place]
    vote = lived
    expect(rows.count { |table, count| count > before.first[table] }).to be >= 7

    messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { remove(vote) }
    expect(response.status).to eq(200)
    expect(response.parsed_body).to eq("removed" => vote.id)
    expect([rows, place]).to eq(before)
    expect(messages.map { |message| message.data[:type] }).to eq(%w[removed])

    get "/binding-votes/#{vote.id}.json"
    expect(response.status).to eq(404)
    get "/t/#{topic.slug}/#{topic.id}.json"
    expect(response.parsed_body).not_to include("binding_vote")
  end

  it "removes one that is open, with posts that somebody has deleted" do
    before = rows
    vote = open_test
    tell
    topic.posts.order(:post_number).last.trash!(moderator)
    remove(vote)
    expect(response.status).to eq(200)
    expect(rows).to eq(before)
  end

  it "undoes a post that was being made meanwhile" do
    vote = open_test
    announcement = DiscourseBindingVote::Announcement.find_by(vote_id: vote.id, purpose: "call")
    remove(vote)
    expect { announcement.make }.not_to change { Post.with_deleted.count }
  end

  it "is for staff, and for tests" do
    vote = open_test
    real = Fabricate(:binding_vote, opened_by: user)

    remove(real)
    expect(response.status).to eq(422)
    expect(response.parsed_body["error_type"]).to eq("not_a_test")

    sign_in(user)
    [vote, real].each do |one|
      remove(one)
      expect(response.status).to eq(403)
      expect(response.parsed_body["error_type"]).to eq("not_staff")
    end
    expect(DiscourseBindingVote::Vote.ids).to contain_exactly(vote.id, real.id)
  end

  describe "by itself" do
    def run
      Jobs::DiscourseBindingVote::RemoveTestVotes.new.execute({})
    end

    it "happens some days after its end, and to no other vote" do
      real = Fabricate(:binding_vote, closed_at: 1.year.ago, outcome: "passed")
      before = rows
      vote = lived

      freeze_time DiscourseBindingVote::TestVote::KEPT.from_now - 1.minute
      run
      expect(DiscourseBindingVote::Vote.ids).to contain_exactly(vote.id, real.id)

      freeze_time 2.minutes.from_now
      run
      expect(DiscourseBindingVote::Vote.ids).to eq([real.id])
      expect(rows).to eq(before)
    end

    it "waits while the plugin is switched off, and leaves an open one" do
      vote = open_test(closes_at: 300.days.from_now.utc.iso8601)
      freeze_time 30.days.from_now
      run
      expect(DiscourseBindingVote::Vote.ids).to eq([vote.id])

      vote.close(by: moderator)
      freeze_time 30.days.from_now
      SiteSetting.binding_vote_enabled = false
      run
      expect(DiscourseBindingVote::Vote.ids).to eq([vote.id])
    end
  end
end
