# frozen_string_literal: true

RSpec.shared_context "with recorded ballots" do
  fab!(:category)

  fab!(:topic) { Fabricate(:topic, category: category) }

  fab!(:vote) { Fabricate(:binding_vote, topic: topic, created_at: 2.days.ago) }

  fab!(:moderator)

  fab!(:ada) { Fabricate(:user, username: "Ada_L") }

  fab!(:committers, :group)

  let(:link) { "https://lists.apache.org/thread/0abc" }

  let(:yesterday) { 1.day.ago.floor }

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(ada)
  end

  def record(**said)
    whose = said.key?(:name) ? {} : { username: "ada_l" }
    put "/binding-votes/#{vote.id}/recorded-ballots.json",
        params: {
          **whose,
          choice: "+1",
          link: link,
          cast_at: yesterday.iso8601,
          **said,
        }
  end

  def take_back(ballot)
    delete "/binding-votes/#{vote.id}/recorded-ballots/#{ballot.id}.json"
  end

  def cast(choice)
    put "/binding-votes/#{vote.id}/ballot.json", params: { choice: choice }
  end

  def listed
    get "/binding-votes/#{vote.id}/ballots.json"
    response.parsed_body["ballots"]
  end

  def mark_name(name, binding: true)
    put "/binding-votes/#{vote.id}/marks.json",
        params: {
          name: name,
          binding: binding,
          scope: "vote",
          reason: "why",
        }
  end

  def expect_refused(status, type)
    expect { yield }.not_to change { [vote.reload.attributes, vote.ballot_changes.count] }
    expect(response.status).to eq(status)
    expect(response.parsed_body).to include("errors", "error_type" => type)
  end
end
