# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Announcements::OutcomeNotice do
  fab!(:opener, :user)
  fab!(:topic)
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, opened_by: opener) }
  fab!(:voter, :user)

  before do
    SiteSetting.binding_vote_enabled = true
    vote.cast(by: voter, choice: "+1")
    vote.cast(by: opener, choice: "+1")
  end

  def announce
    Jobs::DiscourseBindingVote::AnnounceWhatIsDue.new.execute({})
  end

  def told
    notices = Notification.where(topic_id: topic.id).to_a
    notices.to_h { |notice| [notice.user_id, notice.data_hash[:outcome]] }
  end

  it "tells voters that the vote was cancelled, and not who did so" do
    vote.cancel(by: opener, reason: "Asked too early.")
    announce
    expect(told).to eq(voter.id => "cancelled")
  end

  it "tells voters the outcome, who opened the vote too where it ended by itself" do
    freeze_time vote.closes_at + 1.minute
    DiscourseBindingVote::Vote.close_ended
    announce
    expect(told).to eq(voter.id => "too_few", opener.id => "too_few")
  end

  it "tells no voter who has withdrawn the ballot, or has no account" do
    vote.withdraw(by: opener)
    gone = Fabricate(:user)
    vote.cast(by: gone, choice: "+1").update_columns(user_id: nil)
    vote.cancel(by: Fabricate(:moderator), reason: "Asked too early.")
    announce
    expect(told).to eq(voter.id => "cancelled", opener.id => "cancelled")
  end

  it "tells who opened the vote and has not voted, and says so" do
    vote.withdraw(by: opener)
    vote.cancel(by: Fabricate(:moderator), reason: "Asked too early.")
    announce
    said =
      Notification.where(topic_id: topic.id).to_h { |notice| [notice.user_id, notice.data_hash] }
    expect(said.fetch(opener.id)).to include(outcome: "cancelled", opened: true)
    expect(said.fetch(voter.id)).not_to have_key(:opened)
  end

  it "does not tell who opened the vote and has closed it" do
    freeze_time vote.closes_at + 1.minute
    vote.close(by: opener)
    announce
    expect(told).to eq(voter.id => "too_few")
  end

  it "tells nothing of a closing time that was moved" do
    vote.move_deadline(by: opener, to: 10.days.from_now.iso8601)
    announce
    expect(told).to eq({})
  end
end
