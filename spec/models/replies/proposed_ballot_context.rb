# frozen_string_literal: true

RSpec.shared_context "with replies that propose ballots" do
  fab!(:topic)
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:ada) { Fabricate(:user, username: "ada", refresh_auto_groups: true) }
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
  end

  def write(raw, user: ada, **facts)
    Fabricate(:post, topic: topic, user: user, raw: raw, skip_validation: true, **facts)
  end

  def reply(raw, **facts)
    write(raw, **facts).tap { |post| described_class.propose(post) }
  end

  def said
    described_class.order(:id).pluck(:typed, :choice, :claims_binding)
  end

  def waiting
    described_class.waiting.map(&:reply)
  end

  def notices(user = ada)
    Notification.where(
      user_id: user.id,
      notification_type: Notification.types[:binding_vote_notice],
    ).order(:id)
  end

  def published
    MessageBus
      .track_publish("/binding-votes/#{topic.id}") { yield }
      .map { |message| [message.data[:type], message.user_ids] }
  end
end
