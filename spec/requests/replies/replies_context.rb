# frozen_string_literal: true

RSpec.shared_context "with replies" do
  fab!(:topic)
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:user)
  fab!(:reply) { Fabricate(:post, topic: topic, user: user, raw: "I read it, and **agree**.") }

  before { SiteSetting.binding_vote_enabled = true }

  def cast(reply = nil, choice: "+1")
    put "/binding-votes/#{vote.id}/ballot.json", params: { choice: choice, reply: reply }.compact
    response.parsed_body["ballot"]
  end

  def listed
    get "/binding-votes/#{vote.id}/ballots.json"
    response.parsed_body["ballots"]
  end

  def expect_refused(number)
    expect { cast(number) }.not_to change { [vote.reload.attributes, vote.ballots.count] }
    expect(response.status).to eq(422)
    expect(response.parsed_body["error_type"]).to eq("no_such_reply")
    expect(response.parsed_body["errors"].join).to match(/no such reply/)
  end
end
