# frozen_string_literal: true

RSpec.shared_context "with ballots in replies" do
  fab!(:topic)
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:user) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    sign_in(user)
  end

  def reply(ballot = nil, raw: "+1 (binding)\nIt works for me.", **params)
    params[:binding_vote_ballot] = ballot if ballot
    post "/posts.json", params: { topic_id: topic.id, raw: raw, nested_post: true, **params }
    response.parsed_body["post"]
  end

  def ballot
    vote.ballots.find_by(user: user)
  end

  def end_voting
    vote.update_columns(created_at: 2.hours.ago, closes_at: 1.hour.ago)
  end

  def everything
    [topic.posts.count, vote.reload.attributes, vote.ballots.map(&:attributes)]
  end

  # reason - that of the Refusal whose sentence is the answer
  def expect_refused(reason, *args, action: "create_post", **params)
    messages =
      MessageBus.track_publish { expect { reply(*args, **params) }.not_to(change { everything }) }
    sentence = I18n.t("binding_vote.refusals.#{reason}")
    expect(sentence).not_to match(/missing/)
    expect(response.status).to eq(422)
    expect(response.parsed_body).to include("action" => action, "errors" => [sentence])
    expect(messages.map(&:channel)).to eq([])
  end
end
