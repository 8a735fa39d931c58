# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::PostedResultsController do
  fab!(:topic)
  fab!(:opener) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, opened_by: opener) }

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_result_reply = false
    freeze_time vote.created_at + 4.days
  end

  def end_vote
    vote.reload.close(by: opener)
    run_jobs
  end

  def run_jobs
    DiscourseBindingVote::Announcement.make_due
  end

  def post_result(next_step = nil)
    post "/binding-votes/#{vote.id}/result.json", params: { next_step: next_step }.compact
  end

  def preview(next_step)
    post "/binding-votes/#{vote.id}/result/preview.json", params: { next_step: next_step }
  end

  def results
    Post.where(topic: topic).where("raw LIKE '[RESULT]%'").order(:id)
  end

  def offered?
    get "/binding-votes/#{vote.id}.json"
    response.parsed_body["binding_vote"]["own"].key?("can_post_result")
  end

  def expect_refused(status, sentence)
    expect do
      yield
      run_jobs
    end.not_to change { [results.count, vote.events.count] }
    expect(response.status).to eq(status)
    expect(response.parsed_body["errors"].join).to match(sentence)
  end

  it "posts the result once, by the hand that does it, with what happens next" do
    end_vote
    expect(results).to be_empty
    moderator = Fabricate(:moderator)
    sign_in(moderator)
    expect(offered?).to eq(true)
    post_result("We ask again  in spring, @everyone.")
    expect(response.status).to eq(200)
    expect(offered?).to eq(false)
    run_jobs

    result = results.sole
    expect(result.user).to eq(moderator)
    paragraphs = result.raw.split("\n\n")
    expect(paragraphs[0]).to eq("[RESULT][VOTE] Clarify how strategy is decided")
    expect(PrettyText.cook(paragraphs[2])).to eq(
      "<p>What happens next: We ask again in spring, @everyone.</p>",
    )
    expect(vote.events.order(:id).last).to have_attributes(action: "result_posted", user: moderator)
    expect_refused(409, /posted already/) { post_result }
    expect(offered?).to eq(false)
  end

  it "shows beforehand what it posts" do
    end_vote
    sign_in(opener)
    preview("We ask again <b>in spring</b>.")
    expect(response.status).to eq(200)
    post_result("We ask again <b>in spring</b>.")
    run_jobs
    cooked = PrettyText.cook(results.sole.raw, user_id: opener.id)
    preview("We ask again <b>in spring</b>.")
    expect(response.parsed_body["result"]["cooked"]).to eq(cooked)
    expect(cooked).to include("&lt;b&gt;")
  end

  it "refuses a line that is too long, and posts without one" do
    end_vote
    sign_in(opener)
    expect_refused(422, /500/) { post_result("x" * 501) }
    expect_refused(422, /500/) { preview("x" * 501) }
    post_result(" ")
    run_jobs
    expect(results.sole.raw).not_to include("What happens next")
  end

  it "refuses while the vote is open, and where the forum posts the result by itself" do
    sign_in(opener)
    expect_refused(409, /is open/) { post_result }

    SiteSetting.binding_vote_result_reply = true
    vote.reload.close(by: opener)
    run_jobs
    expect_refused(409, /posted already/) { post_result }
    expect(results.count).to eq(1)
    expect(offered?).to eq(false)
  end

  it "offers it where the forum could not post it, and has given up" do
    SiteSetting.binding_vote_result_reply = true
    vote.reload.close(by: opener)
    DiscourseBindingVote::Announcement.where(purpose: "result").update_all(tries: 20)
    sign_in(opener)
    expect(offered?).to eq(true)
    post_result
    run_jobs
    expect(results.count).to eq(1)
  end

  it "posts that a vote was cancelled" do
    vote.reload.cancel(by: opener, reason: "The question was the wrong one.")
    run_jobs
    sign_in(opener)
    post_result("We ask the right one.")
    run_jobs
    raw = Post.where(topic: topic).last.raw
    expect(raw).to start_with("[CANCELLED][VOTE]").and include("We ask the right one.")
  end
end
