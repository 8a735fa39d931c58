# frozen_string_literal: true

require_relative "../../../support/hostile_texts"

# What people wrote comes out of everything that is posted as the text that they wrote.
RSpec.describe DiscourseBindingVote::Announcements::Texts do
  fab!(:topic)
  fab!(:named) { Fabricate(:user, username: "named", refresh_auto_groups: true) }
  fab!(:general) { Fabricate(:category, name: "General", slug: "general") }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, kind: "codebase") }
  fab!(:ballot) do
    vote.ballots.create!(
      voter_name: "somebody",
      choice: 1,
      typed: "+1",
      binding: true,
      source_url: "https://example.com/1",
    )
  end

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.enable_mentions = true
    vote.update_columns(binding_plus: 1)
    vote.reload
  end

  # Every template, with a text wherever somebody wrote one.
  def posted(text)
    vote.subject = text
    vote.fields = { existing_codebase: text, proposed_codebase: text }
    ballot.update_columns(voter_name: text)
    vote.closed_at = nil
    call = described_class::CallText.new(vote, by: vote.opened_by).to_s
    [call, result] + ended("passed") + ended("too_few") + cancelled(text) + alone("passed") +
      alone("voted_down")
  end

  def result
    described_class::ResultText.new(vote).to_s
  end

  def ended(outcome)
    vote.assign_attributes(closed_at: vote.closes_at, outcome: outcome, cancel_reason: nil)
    [result]
  end

  def cancelled(text)
    ended("cancelled")
    vote.cancel_reason = text
    event = DiscourseBindingVote::VoteEvent.new(action: "cancelled")
    [result, described_class::ActionText.new(vote, event).to_s]
  end

  # Without another codebase that continues.
  def alone(outcome)
    vote.fields = vote.fields.except("existing_codebase")
    ended(outcome)
  end

  def cooked(text)
    Nokogiri::HTML5.fragment(PrettyText.cook(posted(text).join("\n\n")))
  end

  def elements(html)
    html.css("*").map { |element| [element.name, element.attributes.transform_values(&:value)] }
  end

  it "has the same text, and no other element" do
    plain = cooked("Wordofsomebody")
    expect(plain.text.scan("Wordofsomebody").size).to be > 25

    wrong =
      HostileTexts
        .all(limit: 100)
        .reject do |text|
          html = cooked(text)
          # Discourse removes "[removed]" from all it cooks.
          said = html.text.gsub("[\u2060removed]", "[removed]")
          elements(html) == elements(plain) && said == plain.text.gsub("Wordofsomebody") { text }
        end
    expect(wrong).to eq([])
  end

  it "leaves ordinary texts as they are, for those who read it as plain text" do
    [
      "Transition Main to Unity",
      "Adopt Relax: a new IR (v2), phase 1",
      "0.18: C++ & Rust, 2/3",
      "Release v0.7.0, at 12:30 (100%)",
      "tvm-ffi",
      "snake_case, C#: is it ready?",
      "привет 世界 مرحبا – “so”",
    ].each { |text| expect(described_class::QuotedText.markdown(text)).to eq(text) }
  end

  it "has nothing in mails of plain text that nobody wrote, but for the comments" do
    HostileTexts
      .all(limit: 100)
      .each do |text|
        mailed = CGI.unescapeHTML(described_class::QuotedText.markdown(text))
        expect(mailed.delete("\u2060").gsub("<!---->", "")).to eq(text.gsub("<!---->", ""))
      end
  end
end
