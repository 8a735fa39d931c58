# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Vote do
  fab!(:author, :user)
  fab!(:topic) { Fabricate(:topic, user: author) }
  fab!(:post) { Fabricate(:post, topic: topic, user: author, raw: "The text that people vote on.") }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }

  before do
    SiteSetting.binding_vote_enabled = true
    freeze_time 1.hour.from_now
  end

  def edit(changes = { raw: "Another text, on which nobody voted." }, edited: post, **opts)
    expect(edited.reload.revise(author, changes, opts)).to eq(true)
  end

  def published(&block)
    MessageBus.track_publish(DiscourseBindingVote::Publisher.channel(topic.id), &block)
  end

  it "keeps the version that the first post has when a vote opens" do
    expect(vote.post_version).to eq(1)

    edit
    vote.update_columns(closed_at: Time.zone.now, outcome: "too_few")
    later =
      described_class.open(
        topic: topic,
        by: author,
        kind: "module",
        subject: "A module",
        summary: "A summary",
      )

    expect(later).to have_attributes(post_version: 2, post_edited_at: nil)
    expect(vote.reload.post_version).to eq(1)
  end

  it "notes when the first post is edited, and how many ballots came before" do
    vote.cast(by: Fabricate(:user), choice: "+1")
    vote.cast(by: Fabricate(:user), choice: "-1")
    edit
    vote.reload.cast(by: Fabricate(:user), choice: "0")

    expect(vote.reload).to have_attributes(
      post_edited_at: eq_time(Time.zone.now),
      ballots_before_edit: 2,
      post_version: 1,
      revision: 4,
    )
  end

  it "notes the last of several edits while the vote is open" do
    edit
    vote.reload.cast(by: Fabricate(:user), choice: "+1")
    freeze_time 2.hours.from_now
    edit({ raw: "Yet another text, and that is the last one." })

    expect(vote.reload).to have_attributes(
      post_edited_at: eq_time(Time.zone.now),
      ballots_before_edit: 1,
    )
  end

  it "notes an edit within the grace period, which makes no version" do
    freeze_time post.created_at + 1.minute
    edit({ raw: "The text that people voted on." })

    expect(post.reload.version).to eq(1)
    expect(vote.reload.post_edited_at).to eq_time(Time.zone.now)
  end

  it "does not take a new title for an edit, sent with the old text or without" do
    edit({ title: "A new title for the same old text" })
    edit({ title: "And another title for that old text", raw: post.raw })

    expect(post.reload.version).to be > 1
    expect(vote.reload.post_edited_at).to eq(nil)
  end

  it "notes an edit of the text together with the title" do
    edit({ title: "A new title for a new text too", raw: "And this is the new text." })
    expect(vote.reload.post_edited_at).to be_present
  end

  it "notes an edit of a post that was saved once more since, as one that comes back from hiding" do
    PostRevisor
      .new(post)
      .revise!(author, { raw: "Another text, on which nobody voted." }) { post.update!(wiki: true) }
    expect(vote.reload.post_edited_at).to be_present
  end

  it "does not care about replies, nor about other topics" do
    reply = Fabricate(:post, topic: topic, user: author)
    edit({ raw: "A reply that says something else." }, edited: reply)
    elsewhere = Fabricate(:post, user: author)
    edit({ raw: "Another topic says something else." }, edited: elsewhere)

    expect(vote.reload.post_edited_at).to eq(nil)
  end

  it "notes nothing while the plugin is switched off" do
    SiteSetting.binding_vote_enabled = false
    edit
    expect(vote.reload.post_edited_at).to eq(nil)
  end

  it "tells open pages, of which a newer revision counts" do
    messages = published { edit }

    expect(messages.map { |message| message.data[:type] }).to eq(%w[edited])
    expect(messages.first.data[:vote]).to include(
      revision: 1,
      post_edit: include(version: 1, ballots_before: 0),
    )
  end

  context "with a closed vote" do
    before do
      vote.cast(by: Fabricate(:user), choice: "+1")
      vote.cancel(by: vote.opened_by, reason: "Another proposal took its place.")
    end

    it "notes an edit that comes after, in all votes of the topic, and leaves the rest as it is" do
      current = Fabricate(:binding_vote, topic: topic)
      revision = vote.reload.revision
      edit

      expect(vote.reload).to have_attributes(
        post_edited_at: eq_time(Time.zone.now),
        ballots_before_edit: 1,
        revision: revision,
      )
      expect(current.reload.ballots_before_edit).to eq(0)
    end

    it "keeps the edit that came before the end" do
      during = vote.closed_at - 10.minutes
      vote.update_columns(post_edited_at: during, ballots_before_edit: 0)
      edit

      expect(vote.reload).to have_attributes(
        post_edited_at: eq_time(during),
        ballots_before_edit: 0,
      )
    end
  end

  it "lets the edit stand when a vote cannot note it, and the other votes note it" do
    vote.update_columns(rule: { "id" => "none" }, closed_at: Time.zone.now, outcome: "too_few")
    current = Fabricate(:binding_vote, topic: topic)
    edit

    expect(post.reload.raw).to eq("Another text, on which nobody voted.")
    expect(vote.reload.post_edited_at).to eq(nil)
    expect(current.reload.post_edited_at).to be_present
  end

  describe "the notice to those who had voted" do
    def notified
      DiscourseBindingVote::Announcement.make_due
      notices = Notification.where(topic_id: topic.id).to_a
      notices.select { |notice| notice.data_hash[:purpose] == "edit_notice" }.map(&:user_id)
    end

    it "is given once, whatever is edited later" do
      voter = Fabricate(:user)
      vote.cast(by: voter, choice: "+1")
      edit
      expect(notified).to eq([voter.id])

      vote.reload.cast(by: Fabricate(:user), choice: "+1")
      edit({ raw: "Yet another text, and that is the last one." })
      expect(notified).to eq([voter.id])
    end

    it "waits for an edit that comes after a ballot" do
      edit
      voter = Fabricate(:user)
      vote.reload.cast(by: voter, choice: "+1")
      edit({ raw: "Yet another text, and that is the last one." })

      expect(notified).to eq([voter.id])
    end

    it "is not given of what the system does to a post, nor of a closed vote" do
      vote.cast(by: Fabricate(:user), choice: "+1")
      post.revise(Discourse.system_user, raw: "The same text with a local copy of its image.")
      expect(vote.reload.post_edited_at).to be_present

      vote.cancel(by: vote.opened_by, reason: "Another proposal took its place.")
      edit
      expect(notified).to eq([])
    end
  end
end
