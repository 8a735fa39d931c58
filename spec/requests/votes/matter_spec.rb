# frozen_string_literal: true

require_relative "opening_context"

RSpec.describe DiscourseBindingVote::Matter do
  include_context "with an opener"

  it "refuses a subject or a name with something in it that cannot be seen" do
    sign_in(opener)
    {
      "Main\u202Eytinu" => /U\+202E, which sets the direction/,
      "\u200B" => /U\+200B there, which cannot be seen/,
      "\u0001" * 100 => /control character U\+0001/,
      "\u0301" => /something that can be seen/,
    }.each do |text, sentence|
      expect_refused(422, sentence) { open_vote(subject: text) }
      names = { kind: "codebase", proposed_codebase: "unity", existing_codebase: "main" }
      expect_refused(422, sentence) { open_vote(**names, proposed_codebase: text) }
      expect_refused(422, sentence) { open_vote(**names, existing_codebase: text) }
    end
  end

  it "cooks the summary" do
    sign_in(opener)
    open_vote

    summary = response.parsed_body["binding_vote"]["summary"]
    expect(summary).to include("<strong>discussed</strong>")
    expect(summary).not_to include("<script")
  end

  it "refuses texts that are missing or too long" do
    sign_in(opener)
    expect_refused(422, /Subject/) { open_vote(subject: "  ") }
    expect_refused(422, /Subject/) { open_vote(subject: "x" * 201) }
    expect_refused(422, /Summary/) { open_vote(summary: "") }
    expect_refused(422, /Summary/) { open_vote(summary: "x" * 10_001) }
  end

  it "keeps which codebase is adopted in place of which" do
    sign_in(opener)
    open_vote(kind: "codebase", existing_codebase: " main ", proposed_codebase: "the  <b>unity</b>")

    expect(response.status).to eq(200)
    expect(response.parsed_body["binding_vote"]).to include(
      "existing_codebase" => "main",
      "proposed_codebase" => "the <b>unity</b>",
    )
  end

  it "takes a codebase without an existing one as a new sub-project" do
    sign_in(opener)
    open_vote(kind: "codebase", existing_codebase: " ", proposed_codebase: "unity")

    expect(response.status).to eq(200)
    vote = response.parsed_body["binding_vote"]
    expect(vote).to include("proposed_codebase" => "unity")
    expect(vote).not_to have_key("existing_codebase")
  end

  it "keeps no codebases for the other kinds" do
    sign_in(opener)

    %w[strategy module].each do |kind|
      DiscourseBindingVote::Vote.delete_all
      open_vote(kind: kind, existing_codebase: "main", proposed_codebase: "unity")
      expect(response.status).to eq(200)
      vote = response.parsed_body["binding_vote"]
      expect(vote).not_to include("existing_codebase", "proposed_codebase", "links")
      expect(DiscourseBindingVote::Vote.last).to have_attributes(
        existing_codebase: nil,
        proposed_codebase: nil,
      )
    end
  end

  it "refuses a codebase without a name, and names that are too long" do
    sign_in(opener)
    named = { kind: "codebase", existing_codebase: "main", proposed_codebase: "x" * 100 }
    expect_refused(422, /proposed/) { open_vote(**named, proposed_codebase: " ") }
    expect_refused(422, /Proposed codebase/) { open_vote(**named, proposed_codebase: "x" * 101) }
    expect_refused(422, /Existing codebase/) { open_vote(**named, existing_codebase: "x" * 101) }

    open_vote(**named)
    expect(response.status).to eq(200)
  end

  it "keeps the links to the discussion, for every kind" do
    links = %w[https://example.org/rfcs/102 http://forum.example.org/t/8?page=2#post_3]
    sign_in(opener)

    DiscourseBindingVote::Vote::KINDS.each do |kind|
      DiscourseBindingVote::Vote.delete_all
      open_vote(kind: kind, proposed_codebase: "unity", links: links.join("\n"))
      expect(response.status).to eq(200)
      expect(response.parsed_body["binding_vote"]["links"]).to eq(links)
    end
  end

  it "refuses links that are no address, too long or too many" do
    sign_in(opener)
    link = "https://example.org"
    expect_refused(422, /Line 2 /) { open_vote(links: "#{link}\njavascript:alert(1)") }
    expect_refused(422, /line 1 /) { open_vote(links: "#{link}/#{"x" * 500}") }
    expect_refused(422, /line 11 /) { open_vote(links: Array.new(11, link).join("\n")) }
    expect_refused(400, /links/) { open_vote(links: [link]) }
  end
end
