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

  it "tells of a cast where the vote stands, to everyone where the topic is public" do
    messages = published { vote.cast(by: user, choice: "+1", reason: "why") }

    message = messages.last
    expect([message.user_ids, message.group_ids]).to eq([nil, nil])
    expect(message.data.keys).to eq(%i[type vote])
    expect(message.data).to include(
      type: "cast",
      vote: include(id: vote.id, revision: 1, non_binding: { plus: 1, zero: 0, minus: 0 }),
    )
  end

  it "tells the voter, and nobody else, whom it concerns" do
    messages = published { vote.cast(by: user, choice: "+1") }

    expect(messages.map(&:user_ids)).to eq([[user.id], nil])
    expect(messages.first.data).to eq(messages.last.data.merge(concerns: "you"))
  end

  it "tells nobody so whose account is deleted, or who never had one" do
    vote.cast(by: user, choice: "+1")
    recorded = { voter_name: "Grace", source_url: "https://lists.example/1" }
    vote.ballots.sole.update_columns(user_id: nil, **recorded)
    messages = published { vote.unrecord(vote.ballots.sole, by: user) }
    expect(messages.map { |one| one.data[:concerns] }).to eq([nil])
  end

  it "tells of a withdrawal and of closing" do
    vote.cast(by: user, choice: "+1")
    freeze_time vote.created_at + 73.hours

    messages =
      published do
        vote.withdraw(by: user)
        vote.close(by: vote.opened_by)
      end
    expect(messages.map { |message| message.data[:type] }).to eq(%w[withdrawn withdrawn closed])
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

  it "says whether it is about replies: one to which a ballot points, or pointed" do
    Fabricate(:post, topic: topic)
    reply = Fabricate(:post, topic: topic, user: user)
    said = ->(&block) { published(&block).map { |message| message.data[:replies] }.uniq }

    expect(said.call { vote.cast(by: user, choice: "+1") }).to eq([nil])
    number = reply.post_number.to_s
    expect(said.call { vote.cast(by: user, choice: "0", reply: number) }).to eq([true])
    expect(said.call { vote.cast(by: user, choice: "-1", reply: "") }).to eq([true])
    expect(said.call { vote.withdraw(by: user) }).to eq([nil])
  end

  describe "a recount" do
    def recounted(ballots, people)
      published { described_class.new(vote).recounted(ballots, people: people) }
    end

    it "is told to those whom it concerns, and to those whose ballots it changes" do
      ballot = vote.cast(by: user, choice: "+1")
      other = Fabricate(:user)
      messages = recounted([ballot.id], [other.id])

      expect(messages.map { |one| one.data[:concerns] }).to eq(["you", nil])
      expect(messages.first.user_ids).to contain_exactly(user.id, other.id)
    end

    it "is told to all as theirs where it is not known whose it is, or of too many" do
      most = described_class::MOST_ADDRESSED
      [[[], nil], [[], (1..most + 1).to_a], [(1..most + 1).to_a, []]].each do |ballots, people|
        message = recounted(ballots, people).sole
        expect(message.user_ids).to eq(nil)
        expect(message.data[:concerns]).to eq("everyone")
      end
    end
  end

  describe "its audience" do
    it "is exactly those who may see the topic" do
      topic.update!(category: Fabricate(:private_category, group: group))
      group.add(user)
      messages = published { vote.reload.cast(by: user, choice: "+1") }
      expect(messages.first.user_ids).to eq([user.id])
      expect(messages.last.group_ids).to contain_exactly(group.id)
    end

    it "is admins where no group may see the topic" do
      category = Fabricate(:private_category, group: group)
      category.category_groups.delete_all
      topic.update!(category: category)
      messages = published { vote.reload.cast(by: user, choice: "+1") }
      expect(messages.sole.group_ids).to contain_exactly(Group::AUTO_GROUPS[:admins])
    end

    it "has nobody of its own whom a change concerns and who may not see the topic" do
      admin = Fabricate(:admin)
      people = [user.id, admin.id]
      tell = -> { published { described_class.new(vote.reload).recounted([], people: people) } }

      topic.update!(category: Fabricate(:private_category, group: group))
      expect(tell.call.first.user_ids).to eq([admin.id])
      topic.update!(archetype: Archetype.private_message, category_id: nil)
      topic.allowed_users << user
      expect(tell.call.last.user_ids).to match_array(people)
      TopicAllowedUser.where(topic_id: topic.id).delete_all
      expect(tell.call.first.user_ids).to eq([admin.id])
      topic.update!(archetype: Archetype.default)
      topic.trash!
      expect(tell.call.first.user_ids).to eq([admin.id])
    end
  end

  it "tells nothing of what is refused, or undone" do
    messages =
      published do
        expect { vote.cast(by: user, choice: "maybe") }.to raise_error(
          DiscourseBindingVote::Refusal,
        )
        vote.transaction(requires_new: true) do
          vote.cast(by: user, choice: "+1")
          raise ActiveRecord::Rollback
        end
      end
    expect(messages).to eq([])
  end
end
