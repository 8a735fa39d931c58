# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Publisher do
  fab!(:topic)
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:user)
  fab!(:group)

  before { SiteSetting.binding_vote_enabled = true }

  def published(in_topic = topic, &block)
    MessageBus.track_publish("/binding-votes/#{in_topic.id}", &block)
  end

  it "tells of a cast with the ballot and the counts, to everyone where the topic is public" do
    messages = published { vote.cast(by: user, choice: "+1") }

    expect(messages.size).to eq(1)
    message = messages.first
    expect([message.user_ids, message.group_ids]).to eq([nil, nil])
    expect(message.data[:type]).to eq("cast")
    expect(message.data[:vote]).to include(revision: 1, non_binding: { plus: 1, zero: 0, minus: 0 })
    expect(message.data[:ballot]).to include(choice: "+1", binding: false)
    expect(message.data[:ballot][:user]).to include(id: user.id, username: user.username)
  end

  it "tells of a withdrawal and of closing" do
    ballot = vote.cast(by: user, choice: "+1")
    freeze_time vote.created_at + 73.hours

    messages =
      published do
        vote.withdraw(by: user)
        vote.close(by: vote.opened_by)
      end
    expect(messages.map { |message| message.data[:type] }).to eq(%w[withdrawn closed])
    expect(messages.first.data).to include(ballot_id: ballot.id, user_id: user.id)
    expect(messages.last.data[:vote]).to include(outcome: "too_few", revision: 3)
  end

  it "tells of an opening" do
    another = Fabricate(:topic)
    messages =
      published(another) do
        DiscourseBindingVote::Vote.open(
          topic: another,
          by: user,
          kind: "module",
          subject: "A module",
          summary: "A summary",
        )
      end
    expect(messages.map { |message| message.data[:type] }).to eq(%w[opened])
  end

  it "tells exactly those who may see the topic" do
    topic.update!(category: Fabricate(:private_category, group: group))
    messages = published { vote.reload.cast(by: user, choice: "+1") }
    expect(messages.first.group_ids).to contain_exactly(group.id)
  end

  it "tells admins where no group may see the topic" do
    category = Fabricate(:private_category, group: group)
    category.category_groups.delete_all
    topic.update!(category: category)
    messages = published { vote.reload.cast(by: user, choice: "+1") }
    expect(messages.first.group_ids).to contain_exactly(Group::AUTO_GROUPS[:admins])
  end

  it "tells nothing of what is refused" do
    messages =
      published do
        expect { vote.cast(by: user, choice: "maybe") }.to raise_error(
          DiscourseBindingVote::Refusal,
        )
      end
    expect(messages).to eq([])
  end
end
