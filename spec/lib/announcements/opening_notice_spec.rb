# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Announcements::OpeningNotice do
  fab!(:opener, :user)
  fab!(:topic)
  fab!(:group)
  fab!(:voter, :user)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = group.id.to_s
    [opener, voter].each { |user| group.add(user) }
  end

  def open_vote
    DiscourseBindingVote::Vote.open(
      topic: topic,
      by: opener,
      kind: "strategy",
      subject: "Clarify how strategy is decided",
      summary: "We talked.",
    )
  end

  def announce
    Jobs::DiscourseBindingVote::AnnounceWhatIsDue.new.execute({})
  end

  def notified
    notices = Notification.where(topic_id: topic.id).to_a
    notices.select { |notice| notice.data_hash[:purpose] == "opening_notice" }.map(&:user_id)
  end

  it "tells binding voters, and not who opened the vote nor anyone else" do
    Fabricate(:user)
    open_vote
    announce
    expect(notified).to eq([voter.id])
  end

  it "says of how many people it tells, before and after" do
    muting = Fabricate(:user)
    level = TopicUser.notification_levels[:muted]
    TopicUser.create!(user: muting, topic: topic, notification_level: level)
    [muting, Fabricate(:user)].each { |user| group.add(user) }

    vote = open_vote
    expect(described_class.size(vote)).to eq(2)
    announce
    expect(notified.size).to eq(2)
    expect(described_class.size(vote)).to eq(2)
  end

  it "tells nobody where the forum does not want it" do
    SiteSetting.binding_vote_notify_opening = false
    expect(described_class.size(open_vote)).to eq(0)
    announce
    expect(notified).to eq([])
  end

  it "tells people who are marked as binding, and not those who are marked otherwise" do
    marked = Fabricate(:user)
    Fabricate(:binding_vote_mark, user: marked)
    Fabricate(:binding_vote_mark, user: voter, binding: false)
    open_vote
    announce
    expect(notified).to eq([marked.id])
  end

  it "tells people who are marked as binding where no group is set" do
    SiteSetting.binding_vote_binding_groups = ""
    Fabricate(:binding_vote_mark, user: voter)
    open_vote
    announce
    expect(notified).to eq([voter.id])
  end

  %i[everyone trust_level_0].each do |name|
    it "tells nobody where #{name} is binding" do
      SiteSetting.binding_vote_binding_groups = "#{group.id}|#{Group::AUTO_GROUPS[name]}"
      Group.refresh_automatic_groups!
      Fabricate(:binding_vote_mark, user: voter)
      open_vote
      announce
      expect(notified).to eq([])
    end
  end

  it "tells nobody who has voted by then, be there ballots of nobody's account" do
    vote = open_vote
    vote.cast(by: voter, choice: "+1")
    gone = Fabricate(:user)
    vote.cast(by: gone, choice: "+1").update_columns(user_id: nil)
    late = Fabricate(:user)
    group.add(late)
    announce
    expect(notified).to eq([late.id])
  end

  it "tells nobody of a vote that has ended by then" do
    vote = open_vote
    freeze_time vote.closes_at + 1.second
    announce
    expect(notified).to eq([])
  end

  it "fits a subject of any length and any signs" do
    vote = open_vote
    vote.update_columns(subject: %q(<"\\) * 66)
    announce
    expect(Notification.find_by(user_id: voter.id).data_hash[:subject]).to eq(vote.subject)
  end
end
