# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::DeadlinesController do
  fab!(:vote, :binding_vote)

  before do
    SiteSetting.binding_vote_enabled = true
    freeze_time vote.created_at + 1.hour
  end

  def move(time)
    put "/binding-votes/#{vote.id}/deadline.json", params: { closes_at: time }
  end

  def expect_refused(status, sentence)
    expect { yield }.not_to change { [vote.reload.attributes, vote.events.count] }
    expect(response.status).to eq(status)
    expect(response.parsed_body["errors"].join).to match(sentence)
  end

  it "moves the deadline later and earlier, for the opener and for staff, and keeps every ballot" do
    vote.cast(by: Fabricate(:user), choice: "+1")
    before = vote.closes_at
    later = (before + 3.days).change(usec: 0)

    sign_in(vote.opened_by)
    move(later.iso8601)
    expect(response.status).to eq(200)
    expect(Time.zone.parse(response.parsed_body["vote"]["closes_at"])).to eq_time(later)

    sign_in(Fabricate(:moderator))
    move((vote.created_at + 73.hours).iso8601)
    expect(response.status).to eq(200)

    expect(vote.reload.ballots.count).to eq(1)
    expect(vote.non_binding_plus).to eq(1)
    moved = vote.events.order(:id).first
    expect(moved).to have_attributes(action: "deadline_moved", user: vote.opened_by)
    expect(moved.closes_at_before).to eq_time(before)
    expect(moved.closes_at_after).to eq_time(later)
    expect(vote.events.count).to eq(2)
  end

  it "tells open pages" do
    sign_in(vote.opened_by)
    messages =
      MessageBus.track_publish("/binding-votes/#{vote.topic_id}") do
        move((vote.closes_at + 1.day).iso8601)
      end
    expect(messages.map { |message| message.data[:type] }).to eq(%w[moved])
  end

  it "does nothing where the deadline is that already" do
    vote.update!(closes_at: vote.closes_at.change(usec: 0))
    sign_in(vote.opened_by)
    expect { move(vote.closes_at.iso8601) }.not_to change {
      [vote.reload.revision, vote.events.count]
    }
    expect(response.status).to eq(200)
  end

  it "refuses times below the minimum period, past, too far, or that are none" do
    sign_in(vote.opened_by)
    expect_refused(422, /72 hours/) { move((vote.created_at + 71.hours).iso8601) }
    expect_refused(422, /past/) { move(1.minute.ago.iso8601) }
    expect_refused(422, /year/) { move(2.years.from_now.iso8601) }
    expect_refused(400, /understood/) { move("tomorrow") }
    expect_refused(400, /understood/) { move(nil) }
  end

  it "refuses everyone else" do
    expect_refused(403, /log/i) { move(30.days.from_now.iso8601) }
    sign_in(Fabricate(:user))
    expect_refused(403, /Only the person who opened/) { move(30.days.from_now.iso8601) }
  end

  it "refuses once voting has ended" do
    sign_in(vote.opened_by)
    freeze_time vote.closes_at + 1.minute
    expect_refused(409, /over/) { move(30.days.from_now.iso8601) }
    vote.close(by: vote.opened_by)
    expect_refused(409, /closed already/) { move(30.days.from_now.iso8601) }
  end
end
