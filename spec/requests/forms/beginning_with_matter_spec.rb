# frozen_string_literal: true

require_relative "../votes/opening_context"

RSpec.describe DiscourseBindingVote::MattersController do
  include_context "with an opener"

  it "gives what a vote was opened with, as it was written" do
    freeze_time
    sign_in(opener)
    open_vote(
      kind: "codebase",
      subject: "Adopt unity",
      summary: "We **discussed** it.",
      fields: {
        proposed_codebase: "unity",
      },
      links: "https://example.org/1\nhttps://example.org/2",
      closes_at: 14.days.from_now.iso8601,
    )
    vote = DiscourseBindingVote::Vote.last
    vote.cancel(by: opener, reason: "why")

    get "/binding-votes/#{vote.id}/matter.json"
    expect(response.status).to eq(200)
    asked = response.parsed_body["matter"]["kind_fields"]
    expect(asked.pluck("id", "required")).to eq(
      [["existing_codebase", false], ["proposed_codebase", true]],
    )
    expect(response.parsed_body["matter"].except("kind_fields")).to eq(
      "kind" => "codebase",
      "subject" => "Adopt unity",
      "summary" => "We **discussed** it.",
      "links" => %w[https://example.org/1 https://example.org/2],
      "fields" => {
        "proposed_codebase" => "unity",
      },
      "period_hours" => 336,
    )
  end

  it "is for those who may manage the vote, or open another" do
    vote = Fabricate(:binding_vote, topic: topic)
    status_for =
      lambda do |person|
        sign_in(person)
        get "/binding-votes/#{vote.id}/matter.json"
        response.status
      end

    expect([opener, vote.opened_by, moderator].map(&status_for)).to eq([200, 200, 200])
    expect(status_for.(user)).to eq(403)
    expect(response.parsed_body["error_type"]).to eq("not_an_opener")
  end
end
