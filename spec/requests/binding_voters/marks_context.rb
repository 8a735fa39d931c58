# frozen_string_literal: true

RSpec.shared_context "with people to mark" do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:moderator)
  fab!(:ada) { Fabricate(:user, username: "Ada_L", name: "Ada Lovelace") }
  fab!(:grace) { Fabricate(:user, username: "grace", name: "Grace Hopper") }

  before do
    SiteSetting.binding_vote_enabled = true
    vote.cast(by: ada, choice: "+1")
    vote.cast(by: grace, choice: "+1")
  end

  def mark(**params)
    put "/binding-votes/#{vote.id}/marks.json",
        params: { usernames: "ada_l", binding: true, scope: "vote", reason: "why" }.merge(params)
  end

  def preview(**params)
    post "/binding-votes/#{vote.id}/marks/preview.json",
         params: { usernames: "ada_l", binding: true, scope: "vote" }.merge(params)
  end

  def expect_refused(status, type)
    expect(response.status).to eq(status)
    expect(response.parsed_body).to include("errors", "error_type" => type)
    expect(DiscourseBindingVote::Mark.count).to eq(0)
  end
end
