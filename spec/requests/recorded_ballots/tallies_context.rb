# frozen_string_literal: true

RSpec.shared_context "with a thread" do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:opener, :user)
  fab!(:ada) { Fabricate(:user, username: "ada", refresh_auto_groups: true) }
  fab!(:ben) { Fabricate(:user, username: "ben", refresh_auto_groups: true) }
  fab!(:committers, :group)
  fab!(:openers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    SiteSetting.binding_vote_opener_groups = openers.id.to_s
    committers.add(ada)
    openers.add(opener)
  end

  def write(raw, user:, **facts)
    Fabricate(:post, topic: topic, user: user, raw: raw, skip_validation: true, **facts)
  end

  def tally(**wanted)
    get "/binding-votes/tally.json", params: { topic_id: topic.id, **wanted }
    response.parsed_body["tally"]
  end

  def topic_view
    get "/t/#{topic.slug}/#{topic.id}.json"
    response.parsed_body
  end

  def expect_refused(type, status: 403)
    tally
    expect(response.status).to eq(status)
    expect(response.parsed_body["error_type"]).to eq(type)
  end
end
