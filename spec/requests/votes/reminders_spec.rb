# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::RemindersController do
  fab!(:topic)
  fab!(:opener, :user)
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, opened_by: opener) }
  fab!(:group)
  fab!(:voters) { Fabricate.times(3, :user) }

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = group.id.to_s
    voters.each { |voter| group.add(voter) }
    vote.reload.cast(by: voters.first, choice: "+1")
  end

  def remind
    post "/binding-votes/#{vote.id}/reminder.json"
  end

  def run_jobs
    Jobs::DiscourseBindingVote::RemindVoters.new.execute({})
    DiscourseBindingVote::Announcement.make_due
  end

  def reminded
    notices = Notification.where(topic_id: topic.id).order(:id)
    notices.select { |notice| notice.data_hash[:purpose] == "reminder" }.map(&:user_id)
  end

  def expect_refused(status, sentence)
    expect { remind }.not_to change { vote.events.count }
    expect(response.status).to eq(status)
    expect(response.parsed_body["errors"].join).to match(sentence)
  end

  it "reminds who has not voted, says how many these are, and keeps who did it" do
    freeze_time
    sign_in(opener)
    remind
    run_jobs

    expect(response.status).to eq(200)
    expect(response.parsed_body).to include(
      "reminded" => 2,
      "remindable_at" => 1.day.from_now.iso8601(3),
    )
    expect(reminded).to match_array(voters.drop(1).map(&:id))
    expect(vote.events.last).to have_attributes(action: "reminded", user: opener)
  end

  it "counts and tells nobody who is suspended, hears nothing of the topic, or reminds" do
    group.add(opener)
    voters.second.update!(suspended_at: 1.day.ago, suspended_till: 1.year.from_now)
    TopicUser.create!(
      user: voters.third,
      topic: topic,
      notification_level: TopicUser.notification_levels[:muted],
    )
    listening = Fabricate(:user)
    group.add(listening)
    sign_in(opener)
    remind
    run_jobs

    expect(response.parsed_body["reminded"]).to eq(1)
    expect(reminded).to eq([listening.id])
  end

  it "reminds at most once a day, whoever does it" do
    freeze_time
    sign_in(opener)
    remind
    run_jobs
    freeze_time 23.hours.from_now
    sign_in(Fabricate(:moderator))
    expect_refused(422, /within the last day.* from/)

    freeze_time 1.hour.from_now
    remind
    run_jobs
    expect(response.parsed_body["reminded"]).to eq(2)
    expect(reminded.tally.values).to eq([2, 2])
  end

  it "says to those who manage the vote from when on they may remind again" do
    freeze_time
    sign_in(opener)
    get "/binding-votes/#{vote.id}.json"
    expect(response.parsed_body["binding_vote"]["own"]).to include("remindable_at" => nil)
    remind
    get "/binding-votes/#{vote.id}.json"
    own = response.parsed_body["binding_vote"]["own"]
    expect(own["remindable_at"]).to eq(1.day.from_now.iso8601(3))

    sign_in(voters.first)
    get "/binding-votes/#{vote.id}.json"
    expect(response.parsed_body["binding_vote"]["own"]).not_to have_key("remindable_at")
  end

  it "leaves to the forum's own reminder those who were not reminded that day" do
    freeze_time vote.closes_at - 30.hours
    sign_in(opener)
    remind
    run_jobs
    late = Fabricate(:user)
    group.add(late)
    freeze_time vote.closes_at - 20.hours
    run_jobs

    expect(reminded).to contain_exactly(*voters.drop(1).map(&:id), late.id)
    expect_refused(422, /within the last day/)
  end

  it "lets the forum remind everyone again after that day" do
    freeze_time vote.closes_at - 60.hours
    sign_in(opener)
    remind
    run_jobs
    freeze_time vote.closes_at - 20.hours
    run_jobs
    expect(reminded.tally.values).to eq([2, 2])
  end

  it "refuses where there is nobody to remind, which does not count as a reminder" do
    voters.drop(1).each { |voter| vote.cast(by: voter, choice: "0") }
    sign_in(opener)
    expect_refused(422, /nobody to remind/)

    vote.withdraw(by: voters.second)
    remind
    expect(response.parsed_body["reminded"]).to eq(1)
  end

  it "refuses once voting has ended, or the vote is closed" do
    sign_in(opener)
    freeze_time vote.closes_at + 1.minute
    expect_refused(409, /time for voting is over/)
    vote.reload.close(by: opener)
    expect_refused(409, /closed already/)
  end
end
