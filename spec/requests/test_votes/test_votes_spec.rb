# frozen_string_literal: true

require_relative "test_votes_context"

# A vote with which staff tries out how voting works.
RSpec.describe DiscourseBindingVote::VotesController do
  include_context "with a test vote"

  def errors
    response.parsed_body["errors"].join
  end

  it "opens one for staff that may end at once, and closes it" do
    vote = open_test(closes_at: 2.minutes.from_now.utc.iso8601)
    expect(vote).to be_test
    expect(response.parsed_body["binding_vote"]).to include("test" => true)
    expect(response.parsed_body.dig("binding_vote", "own")).to include(
      "can_manage" => true,
      "can_remove" => true,
    )

    put "/binding-votes/#{vote.id}/deadline.json",
        params: {
          closes_at: 3.minutes.from_now.utc.iso8601,
        }
    expect(response.status).to eq(200)
    post "/binding-votes/#{vote.id}/closure.json"
    expect(response.status).to eq(200)
    expect(response.parsed_body["vote"]).to include("outcome" => "too_few", "test" => true)
  end

  it "does not open one for others, be they openers" do
    sign_in(user)
    expect { post "/binding-votes.json", params: opening(test: true) }.not_to change {
      DiscourseBindingVote::Vote.count
    }
    expect(response.status).to eq(403)
    expect(response.parsed_body["error_type"]).to eq("not_staff")

    post "/binding-votes.json", params: opening
    expect(response.status).to eq(200)
    expect(response.parsed_body["binding_vote"]).not_to include("test")
  end

  it "says that it is one wherever it is shown" do
    vote = open_test

    get "/t/#{topic.slug}/#{topic.id}.json"
    expect(response.parsed_body["binding_vote"]["test"]).to eq(true)
    get "/latest.json"
    listed = response.parsed_body.dig("topic_list", "topics").find { |one| one["id"] == topic.id }
    expect(listed["binding_vote"]["test"]).to eq(true)
    get "/binding-votes/#{vote.id}/export.json"
    expect(response.parsed_body.dig("vote", "test")).to eq(true)
    expect(response.headers["Content-Disposition"]).to include("binding-vote-test-#{vote.id}-")
    get "/binding-votes/#{vote.id}/badge.json"
    expect(response.parsed_body["label"]).to eq("test vote")
    get "/binding-votes/#{vote.id}/badge.svg"
    expect(response.body).to include("This is a test. The binding vote")
    get "/binding-votes/#{vote.id}/result.json"
    expect(response.parsed_body.dig("result", "raw")).to start_with("This is a test vote.")
  end

  it "is in no list and no search, unless staff asks for the tests" do
    vote = open_test
    get "/binding-votes.json"
    expect(response.parsed_body).to include("votes" => [], "categories" => [])
    expect(response.parsed_body["counts"]["all"]).to eq(0)
    get "/filter.json", params: { q: "binding-vote:open" }
    expect(response.parsed_body.dig("topic_list", "topics")).to eq([])

    get "/binding-votes.json", params: { test: true }
    expect(response.parsed_body["votes"].map { |one| one["id"] }).to eq([vote.id])
    sign_in(user)
    get "/binding-votes.json", params: { test: true }
    expect(response.status).to eq(403)
    expect(errors).to match(/staff/)
  end

  it "posts what other votes post, says there that it is one, and notifies nobody" do
    SiteSetting.binding_vote_record_strict_replies = false
    vote = open_test(ask_found: true)
    reply = Fabricate(:post, topic: topic, user: user, raw: "+1 from me")
    vote.take_reply(reply, { choice: 1, typed: "+1", claims_binding: false })
    bumped_at = topic.reload.bumped_at
    tell
    vote.close(by: moderator)
    tell

    posts = topic.posts.where(id: DiscourseBindingVote::Announcement.select(:post_id))
    expect(posts.count).to eq(4)
    expect(posts.map(&:raw)).to all(start_with("This is a test vote."))
    expect(topic.reload.bumped_at).to eq_time(bumped_at)
    expect(DiscourseBindingVote::Announcement.where(made_at: nil)).to be_empty
    types = Notification.types.values_at(:binding_vote_notice)
    expect(Notification.where(notification_type: types)).to be_empty
    expect(DiscourseBindingVote::NoticeRecord.count).to eq(0)
  end

  it "reminds nobody, by hand or by itself" do
    SiteSetting.binding_vote_reminder_hours = 1
    vote = open_test(closes_at: 2.hours.from_now.utc.iso8601)
    post "/binding-votes/#{vote.id}/reminder.json"
    expect(response.status).to eq(422)
    expect(response.parsed_body["error_type"]).to eq("test_tells_nobody")

    vote.update_columns(closes_at: 30.minutes.from_now)
    DiscourseBindingVote::Vote.plan_reminders
    expect(DiscourseBindingVote::Announcement.where(purpose: "reminder")).to be_empty
  end
end
