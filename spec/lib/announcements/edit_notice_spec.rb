# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Announcements::EditNotice do
  fab!(:author, :user)
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, user: author, category: category) }
  fab!(:post) { Fabricate(:post, topic: topic, user: author) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:voter, :user)

  let(:announcement) do
    DiscourseBindingVote::Announcement.create!(
      vote: vote.reload,
      purpose: "edit_notice",
      try_at: Time.zone.now,
    )
  end

  before do
    SiteSetting.binding_vote_enabled = true
    vote.cast(by: voter, choice: "+1")
    vote.update_columns(post_edited_at: 1.minute.from_now, ballots_before_edit: 1)
  end

  def make
    described_class.new(announcement).make
  end

  def notified
    Notification.where(topic_id: topic.id).pluck(:user_id)
  end

  it "notifies a voter, with what the menu shows, and makes no post" do
    expect { expect(make).to eq(true) }.not_to change { topic.posts.count }

    expect(Notification.where(user_id: voter.id).last).to have_attributes(
      notification_type: Notification.types[:binding_vote_notice],
      topic_id: topic.id,
      post_number: 1,
      read: false,
      data_hash: {
        "purpose" => "edit_notice",
        "binding_vote_id" => vote.id,
        "subject" => vote.subject,
        "display_username" => author.username,
      },
    )
  end

  it "notifies nobody twice, made again by itself or after some had been told" do
    make
    second = Fabricate(:user)
    vote.cast(by: second, choice: "0")
    make
    expect(notified).to contain_exactly(voter.id, second.id)
  end

  it "is not taken for that of another vote" do
    make
    vote.reload.cancel(by: author, reason: "Another proposal took its place.")
    other = Fabricate(:binding_vote, topic: topic)
    other.cast(by: voter, choice: "+1")
    other.update_columns(post_edited_at: 1.minute.from_now, ballots_before_edit: 1)
    others =
      DiscourseBindingVote::Announcement.create!(
        vote: other,
        purpose: "edit_notice",
        try_at: Time.zone.now,
      )
    described_class.new(others).make

    expect(notified).to eq([voter.id, voter.id])
  end

  it "passes over a ballot that came after the edit, and accounts that are gone" do
    vote.cast(by: Fabricate(:user), choice: "+1").update_columns(created_at: 2.minutes.from_now)
    vote.cast(by: Fabricate(:user), choice: "+1").update_columns(user_id: nil)
    make
    expect(notified).to eq([voter.id])
  end

  it "passes over who edited the post" do
    vote.cast(by: author, choice: "+1")
    make
    expect(notified).to eq([voter.id])
  end

  it "passes over those who are suspended" do
    voter.update!(suspended_at: 1.day.ago, suspended_till: 1.day.from_now)
    make
    expect(notified).to eq([])
  end

  it "passes over those who mute the topic, and not those who follow it" do
    follower = Fabricate(:user)
    vote.cast(by: follower, choice: "+1")
    { voter => :muted, follower => :tracking }.each do |user, level|
      level = TopicUser.notification_levels[level]
      TopicUser.create!(user: user, topic: topic, notification_level: level)
    end
    make
    expect(notified).to eq([follower.id])
  end

  it "passes over those who mute the category" do
    muted = CategoryUser.notification_levels[:muted]
    CategoryUser.create!(user: voter, category: category, notification_level: muted)
    make
    expect(notified).to eq([])
  end

  it "passes over those who mute or ignore who edited the post, unless that is staff" do
    ignorer = Fabricate(:user)
    vote.cast(by: ignorer, choice: "+1")
    MutedUser.create!(user: voter, muted_user: author)
    IgnoredUser.create!(user: ignorer, ignored_user: author, expiring_at: 1.month.from_now)
    make
    expect(notified).to eq([])

    author.update!(moderator: true)
    make
    expect(notified).to contain_exactly(voter.id, ignorer.id)
  end

  it "passes over those who may not see the topic any more" do
    group = Fabricate(:group)
    insider = Fabricate(:user)
    vote.cast(by: insider, choice: "+1")
    group.add(insider)
    topic.update!(category: Fabricate(:private_category, group: group))
    make
    expect(notified).to eq([insider.id])
  end

  it "does nothing in a topic that was deleted" do
    topic.trash!(author)
    make
    expect(notified).to eq([])
  end
end
