# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::CancellationsController do
  fab!(:vote, :binding_vote)

  before { SiteSetting.binding_vote_enabled = true }

  def cancel(reason)
    post "/binding-votes/#{vote.id}/cancellation.json", params: { reason: reason }
  end

  def expect_refused(status, sentence)
    expect { yield }.not_to change { [vote.reload.attributes, vote.events.count] }
    expect(response.status).to eq(status)
    expect(response.parsed_body["errors"].join).to match(sentence)
  end

  it "cancels with a reason, at any time, for the opener and for staff" do
    sign_in(vote.opened_by)
    cancel(" superseded ")

    expect(response.status).to eq(200)
    expect(response.parsed_body["vote"]).to include(
      "outcome" => "cancelled",
      "state" => "cancelled",
      "cancel_reason" => "superseded",
    )
    expect(vote.reload.closed_by).to eq(vote.opened_by)
    expect(vote.events.pluck(:action)).to eq(%w[cancelled])

    another = Fabricate(:binding_vote)
    sign_in(Fabricate(:moderator))
    post "/binding-votes/#{another.id}/cancellation.json", params: { reason: "withdrawn" }
    expect(another.reload.outcome).to eq("cancelled")
  end

  it "refuses without a reason, and with one that is too long" do
    sign_in(vote.opened_by)
    expect_refused(422, /why/) { cancel(" ") }
    expect_refused(422, /500/) { cancel("x" * 501) }
  end

  it "refuses everyone else" do
    expect_refused(403, /log/i) { cancel("no") }
    sign_in(Fabricate(:user))
    expect_refused(403, /Only the person who opened/) { cancel("no") }
  end

  it "refuses a vote that is closed" do
    vote.cancel(by: vote.opened_by, reason: "superseded")
    sign_in(vote.opened_by)
    expect_refused(409, /closed already/) { cancel("again") }
  end
end
