# frozen_string_literal: true

RSpec.shared_context "with ballots" do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:user)
  fab!(:committer, :user)
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(committer)
  end

  def cast(choice, **params)
    put "/binding-votes/#{vote.id}/ballot.json", params: { choice: choice, **params }
  end

  def withdraw
    delete "/binding-votes/#{vote.id}/ballot.json"
  end

  def expect_refused(status, sentence)
    expect { yield }.not_to change { [vote.reload.attributes, vote.ballots.count] }
    expect(response.status).to eq(status)
    expect(response.parsed_body["errors"].join).to match(sentence)
  end
end
