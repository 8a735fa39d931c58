# frozen_string_literal: true

require_relative "../../../playground/seeds/seeds"

RSpec.describe "The playground" do
  let(:results) { JSON.parse(File.read(File.join(Seeds::FOLDER, "results.json")))["results"] }
  let(:votes) { DiscourseBindingVote::Vote.order(:id) }

  before { Seeds.plant }

  def preloaded
    get "/"
    JSON.parse(Nokogiri.HTML5(response.body).at_css("#data-preloaded").text)
  end

  it "has the votes whose results were announced, with their counts" do
    closed = votes.where.not(closed_at: nil)
    expect(closed.map(&:subject)).to eq(results.map { |result| result["subject"] })

    closed.zip(results) do |vote, result|
      sides = %w[plus zero minus].map { |side| result[side] }
      expect(vote.binding_counts.values).to eq(sides.map { |side| side["b"] })
      expect(vote.non_binding_counts.values).to eq(sides.map { |side| side["n"] })
      expect(vote.outcome).to eq(result["announced"])
      expect(vote.kind).to eq(result["kind"])
      expect(vote.closed_at.to_date).to eq(Date.parse(result["date"]))
    end
    expect(closed.first.ballots.where(choice: 0).pluck(:typed)).to eq(["-0"])
  end

  it "has an open vote that lacks one binding +1" do
    vote = votes.where(closed_at: nil).last

    expect(vote.binding_counts).to eq(plus: 2, zero: 0, minus: 0)
    expect(vote.judgement.plus_needed).to eq(1)
    expect(
      vote.ballots.where(user: Personas::LABELS.keys.compact.map { |name| Personas.find(name) }),
    ).to be_empty
  end

  it "has an open vote that may be closed" do
    vote = votes.find_by(closed_at: nil)
    expect(vote.closable_at).to be_past
    expect(vote).not_to be_ended
  end

  it "tells of its votes in their topics, when it happened" do
    votes.each do |vote|
      posts = vote.topic.posts.order(:post_number).last(vote.open? ? 2 : 4)
      expect(posts.map { |post| post.action_code || post.raw[/\A\S+/] }).to eq(
        %w[binding_vote_opened [VOTE] binding_vote_closed [RESULT][VOTE]].first(posts.size),
      )
      expect(posts.first.created_at).to eq_time(vote.created_at)
      expect(posts.last.created_at).to eq_time(vote.closed_at || vote.created_at)
    end
  end

  it "is planted once" do
    expect(Seeds).to be_planted
  end

  it "serves a page that knows the forum" do
    expect(preloaded).to include(
      "currentUser" => nil,
      "locale" => "en",
      "siteSettings" => a_hash_including("binding_vote_enabled" => true),
      "site" => a_hash_including("binding_vote_presets", "categories"),
      "translations" => a_hash_including("en"),
      "csrfToken" => be_present,
    )
    expect(preloaded["personas"].size).to eq(6)
  end

  it "lets one be its personas, and nobody else" do
    post "/session/become.json", params: { username: "benno" }
    expect(preloaded["currentUser"]["username"]).to eq("benno")

    post "/session/become.json", params: { username: "amara" }
    expect(response.status).to eq(404)

    post "/session/become.json", params: { username: "" }
    expect(preloaded["currentUser"]).to be_nil
  end

  it "forgets how often somebody has done something" do
    RateLimiter.enable
    limiter = RateLimiter.new(Personas.find("benno"), "casting", 1, 1.minute)
    limiter.performed!
    expect(limiter).not_to be_can_perform

    post "/playground/limits/clear.json"
    expect(response.status).to eq(200)
    expect(limiter).to be_can_perform
  end

  it "serves no file but those of its bundle" do
    get "/playground/..%2f..%2f..%2fGemfile"
    expect(response.status).to eq(404)
  end
end
