# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Announcements::Reminder do
  fab!(:opener, :user)
  fab!(:topic)
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, opened_by: opener) }
  fab!(:group)
  fab!(:voter, :user)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = group.id.to_s
    group.add(voter)
  end

  def plan
    Jobs::DiscourseBindingVote::RemindVoters.new.execute({})
  end

  def run_jobs
    plan
    Jobs::DiscourseBindingVote::AnnounceWhatIsDue.new.execute({})
  end

  def reminded
    notices = Notification.where(topic_id: topic.id).to_a
    notices.select { |notice| notice.data_hash[:purpose] == "reminder" }.map(&:user_id)
  end

  it "tells who is binding and has not voted, as many hours before the end as are set" do
    freeze_time vote.closes_at - 24.hours - 1.minute
    run_jobs
    expect(reminded).to eq([])

    freeze_time 2.minutes.from_now
    run_jobs
    expect(reminded).to eq([voter.id])
    expect(Notification.find_by(user_id: voter.id).data_hash).to include(
      subject: vote.subject,
      closes_at: vote.closes_at.iso8601,
    )
  end

  it "tells once, however often it runs" do
    freeze_time vote.closes_at - 20.hours
    3.times { run_jobs }
    expect(reminded).to eq([voter.id])
  end

  it "has a job follow at once" do
    freeze_time vote.closes_at - 20.hours
    plan
    expect(
      job_enqueued?(job: Jobs::DiscourseBindingVote::Announce, args: { vote_id: vote.id }),
    ).to eq(true)
  end

  it "tells late, where nothing ran in time, and not after the end" do
    freeze_time vote.closes_at - 1.minute
    plan
    freeze_time 30.seconds.from_now
    run_jobs
    expect(reminded).to eq([voter.id])

    other = Fabricate(:binding_vote)
    freeze_time other.closes_at - 1.minute
    plan
    freeze_time 2.minutes.from_now
    run_jobs
    expect(Notification.where(topic_id: other.topic_id)).to be_empty
  end

  it "does not plan once the end is over" do
    freeze_time vote.closes_at + 1.minute
    plan
    expect(DiscourseBindingVote::Announcement.count).to eq(0)
  end

  it "tells nobody who has voted, be it between planning and telling" do
    early = Fabricate(:user)
    group.add(early)
    vote.cast(by: early, choice: "0")
    freeze_time vote.closes_at - 20.hours
    plan
    vote.cast(by: voter, choice: "+1")
    run_jobs
    expect(reminded).to eq([])
  end

  it "tells who has withdrawn the ballot" do
    vote.cast(by: voter, choice: "+1")
    vote.withdraw(by: voter)
    freeze_time vote.closes_at - 20.hours
    run_jobs
    expect(reminded).to eq([voter.id])
  end

  it "tells who opened the vote as well" do
    group.add(opener)
    freeze_time vote.closes_at - 20.hours
    run_jobs
    expect(reminded).to contain_exactly(voter.id, opener.id)
  end

  it "does not tell again when the closing time is moved later" do
    freeze_time vote.closes_at - 20.hours
    run_jobs
    vote.move_deadline(by: opener, to: 10.days.from_now.iso8601)
    freeze_time vote.reload.closes_at - 20.hours
    run_jobs
    expect(reminded).to eq([voter.id])
  end

  it "tells once the closing time is moved so near" do
    freeze_time vote.closes_at - 3.days
    run_jobs
    expect(reminded).to eq([])

    vote.move_deadline(by: opener, to: 20.hours.from_now.iso8601)
    run_jobs
    expect(reminded).to eq([voter.id])
  end

  it "passes over votes that are open for no longer than the hours" do
    SiteSetting.binding_vote_reminder_hours = 7 * 24
    freeze_time vote.closes_at - 20.hours
    vote.update_columns(created_at: vote.closes_at - 7.days)
    run_jobs
    expect(reminded).to eq([])

    vote.update_columns(created_at: vote.closes_at - 7.days - 1.minute)
    run_jobs
    expect(reminded).to eq([voter.id])
  end

  it "tells nobody where the forum does not want it, or where the plugin is switched off" do
    freeze_time vote.closes_at - 20.hours
    SiteSetting.binding_vote_reminder_hours = 0
    run_jobs
    SiteSetting.binding_vote_reminder_hours = 24
    SiteSetting.binding_vote_enabled = false
    run_jobs
    expect(reminded).to eq([])
  end

  it "tells nobody of a vote that was closed" do
    freeze_time vote.closes_at - 20.hours
    plan
    vote.cancel(by: opener, reason: "Asked too early.")
    run_jobs
    expect(reminded).to eq([])
  end

  it "is planned for the other votes where one fails" do
    other = Fabricate(:binding_vote, closes_at: vote.closes_at + 1.minute)
    freeze_time vote.closes_at - 20.hours
    DiscourseBindingVote::Announcement
      .stubs(:exists?)
      .with(vote_id: vote.id, purpose: "reminder", event_id: nil)
      .raises("no plan today")
    DiscourseBindingVote::Announcement
      .stubs(:exists?)
      .with(vote_id: other.id, purpose: "reminder", event_id: nil)
      .returns(false)
    plan
    expect(DiscourseBindingVote::Announcement.pluck(:vote_id)).to eq([other.id])
  end
end
