# frozen_string_literal: true

# A kind whose least time is counted in working days.
RSpec.describe "A binding vote that is open for working days" do
  fab!(:admin)
  fab!(:topic)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_time_zone = "Europe/Berlin"
    Fabricate(:post, topic: topic)
    sign_in(admin)
    # A Friday, 10:00 in Berlin.
    freeze_time Time.utc(2026, 11, 27, 9)
    add_kind("release", least: 3, least_in: "working_days", usual_days: 1)
  end

  let(:earliest) { Time.utc(2026, 12, 2, 9) }

  def open_vote(**params)
    post "/binding-votes.json",
         params: {
           topic_id: topic.id,
           kind: "release",
           subject: "Release 1.0",
           summary: "It is ready.",
           **params,
         }
  end

  def vote
    DiscourseBindingVote::Vote.last
  end

  def error
    response.parsed_body["errors"].sole
  end

  it "says how many hours these are now" do
    least = -> do
      get "/binding-votes/kinds.json", params: { topic_id: topic.id }
      response.parsed_body["kinds"].find { |kind| kind["id"] == "release" }["minimum_hours"]
    end

    expect(least.call).to eq(120)
    freeze_time Time.utc(2026, 11, 28, 9)
    expect(least.call).to eq(24 + 14 + (3 * 24))
  end

  it "cannot be open for more than a year" do
    expect { add_kind("slow", least: 91, least_in: "working_days") }.to raise_error(
      Discourse::InvalidParameters,
      /90 working days/,
    )
  end

  it "closes at its end where no time is named that is later" do
    open_vote

    expect(response.status).to eq(200)
    expect(vote.closes_at).to eq_time(earliest)
    expect(vote.closable_at).to eq_time(earliest)
  end

  it "does not end before that" do
    open_vote(closes_at: (earliest - 1.hour).iso8601)
    expect(response.status).to eq(422)
    expect(error).to include("3 working days", "cannot close before December 2, 10:00 CET")

    open_vote(closes_at: 10.days.from_now.iso8601)
    put "/binding-votes/#{vote.id}/deadline.json", params: { closes_at: 3.days.from_now.iso8601 }
    expect(response.status).to eq(422)
    post "/binding-votes/#{vote.id}/closure.json"
    expect(response.status).to eq(422)
    expect(error).to include("3 working days", "December 2, 10:00 CET")

    freeze_time earliest + 1.second
    post "/binding-votes/#{vote.id}/closure.json"
    expect(response.status).to eq(200)
  end
end
