# frozen_string_literal: true

require_relative "timelines_context"

RSpec.describe DiscourseBindingVote::TimelinesController do
  include_context "with a timeline"

  def events
    ask["events"]
  end

  def edit(raw)
    PostRevisor.new(first_post.reload).revise!(admin, { raw: raw }, force_new_version: true)
  end

  it "tells of moves of the closing time" do
    before = vote.closes_at
    vote.move_deadline(by: admin, to: 9.days.from_now.iso8601)

    moved = events.sole
    expect(moved).to include("type" => "deadline_moved", "by" => admin.username)
    expect(Time.zone.parse(moved["closes_at_before"])).to eq_time(before)
    expect(Time.zone.parse(moved["closes_at_after"])).to eq_time(vote.closes_at)
  end

  it "tells of every edit of the text to those who may see the history of the post, and else of the last" do
    SiteSetting.edit_history_visible_to_public = false
    edit("A first new text of the post.")
    first = vote.reload.post_edited_at
    freeze_time 1.hour.from_now
    edit("A second new text of the post.")
    PostRevisor.new(first_post.reload).revise!(
      admin,
      { title: "A whole new title of the topic" },
      force_new_version: true,
    )
    last = vote.reload.post_edited_at

    expect(events.pluck("type", "by")).to eq([["edited", nil]])
    expect(Time.zone.parse(events.sole["at"])).to eq_time(last)

    sign_in(admin)
    times = events.map { |event| Time.zone.parse(event["at"]) }
    expect(times.size).to eq(2)
    expect(times.first).to be_within(1.minute).of(first)
    expect(times.last).to eq_time(last)
  end

  it "tells nothing of an edit after the end" do
    vote.cancel(by: admin, reason: "Superseded")
    freeze_time 1.hour.from_now
    edit("A new text of the post.")

    expect(vote.reload.post_edited_at).to be_present
    sign_in(admin)
    expect(events.pluck("type")).to eq(["cancelled"])
  end

  it "tells nothing of what is no part of how it went" do
    %w[edited reminded result_posted closed].each do |action|
      DiscourseBindingVote::VoteEvent.create!(
        vote: vote,
        user: admin,
        action: action,
        closes_at_after: vote.closes_at,
      )
    end
    expect(events.pluck("type")).to eq(%w[closed])
  end

  it "forgets who did it once the account is deleted" do
    vote.move_deadline(by: ada, to: 9.days.from_now.iso8601)
    UserDestroyer.new(admin).destroy(ada, context: "spec")
    expect(events.sole).not_to have_key("by")
  end
end
