# frozen_string_literal: true

RSpec.describe PostRevisor do
  fab!(:author, :user)
  fab!(:post) { Fabricate(:post, user: author, raw: "The first text of this post.") }

  def revise(raw, by: author, **opts)
    PostRevisor.new(post).revise!(by, { raw: raw }, opts)
    post.reload
  end

  it "makes no version of a small change by the author within the grace period" do
    revise("The first text of that post.")
    expect(post).to have_attributes(version: 1, raw: "The first text of that post.")
    expect(post.cooked).to include("that post")
  end

  it "makes a version of a great change, of one by somebody else, and of a later one" do
    expect(revise("a" * 200).version).to eq(2)
    expect(revise("b" * 200, by: Fabricate(:admin)).version).to eq(3)

    freeze_time 1.hour.from_now
    expect(revise("c" * 200).version).to eq(4)
    expect(post.revisions.map { |revision| revision.modifications["raw"].last[0] }).to eq(%w[a b c])
  end

  it "takes a change into the version of the grace period, and drops it where none is left" do
    revise("Another text of this post.", force_new_version: true)
    revise("Another text of that post.")
    expect(post.revisions.sole.modifications["raw"]).to eq(
      ["The first text of this post.", "Another text of that post."],
    )

    revise("The first text of this post.")
    expect(post).to have_attributes(version: 1, revisions: [])
  end

  it "does nothing where nothing changes, and tells of the rest" do
    events = DiscourseEvent.track_events(:post_edited) { revise(post.raw) }
    expect(events).to eq([])
    events = DiscourseEvent.track_events(:post_edited) { revise("Another text of this post.") }
    expect(events.sole[:params].first).to eq(post)
  end
end
