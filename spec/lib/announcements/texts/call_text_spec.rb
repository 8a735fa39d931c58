# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Announcements::Texts::CallText do
  fab!(:vote) do
    Fabricate(
      :binding_vote,
      kind: "module",
      subject: "Establish the function interface",
      summary: "We **talked**.\n\n- Three keep it.",
      closes_at: Time.utc(2026, 11, 29, 12),
    )
  end

  def text(by: vote.opened_by)
    described_class.new(vote, by: by).to_s
  end

  it "reads well as plain text" do
    expect(text).to eq(<<~TEXT.strip)
      [VOTE] Establish the function interface

      - What is decided: New module
      - Rule: Lazy 2/3 majority: at least 3 votes, and at least twice as many +1 as -1 (binding votes only)
      - Closes: 2026-11-29 12:00 UTC
      - Vote: #{vote.topic.url}

      How to vote: open the link and choose +1, 0 or -1 in the vote at the top of the topic. A vote that is written in a reply or sent by mail, such as "+1", is counted once its author confirms it; everyone who writes one is asked to.

      Summary of the conversation:

      We **talked**.

      - Three keep it.
    TEXT
  end

  it "says that a reply is counted at once where the forum does so" do
    SiteSetting.binding_vote_record_strict_replies = true
    expect(text).to include(
      'Or reply, also by mail, with a line that is nothing but your vote, such as "+1".',
    )
  end

  it "says where it was discussed" do
    vote.links = %w[https://example.com/1 https://example.com/2]
    expect(text).to include(
      "\n- Discussion: https://example.com/1\n- Discussion: https://example.com/2\n",
    )
  end

  it "has no summary where someone else than the opener posts it" do
    expect(text(by: Discourse.system_user)).not_to include("Summary", "talked")
  end
end
