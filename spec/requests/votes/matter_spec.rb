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
      expect_refused(422, sentence) { open_replacement("main", text) }
      expect_refused(422, sentence) { open_replacement(text, "unity") }
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

  def open_replacement(existing, proposed)
    names = { existing_codebase: existing, proposed_codebase: proposed }
    open_vote(kind: "codebase", fields: names)
  end

  it "keeps what is said in the fields of its kind, and says it in its sentences" do
    sign_in(opener)
    open_replacement(" main ", "the  <b>unity</b>")

    expect(response.status).to eq(200)
    expect(DiscourseBindingVote::Vote.last.fields).to eq(
      "existing_codebase" => "main",
      "proposed_codebase" => "the <b>unity</b>",
    )
    vote = response.parsed_body["binding_vote"]
    expect(vote).to include(
      "kind_name" => "New codebase",
      "decides" => "The adoption of the <b>unity</b> in place of main.",
      "consequences" => {
        "passed" => "the <b>unity</b> is adopted in place of main.",
        "failed" => "The existing codebase, main, continues.",
        "cancelled" => "The existing codebase, main, continues.",
      },
    )
    expect(vote).not_to have_key("details")
  end

  it "takes a wording that names no field which is empty" do
    sign_in(opener)
    open_replacement(" ", "unity")

    expect(DiscourseBindingVote::Vote.last.fields).to eq("proposed_codebase" => "unity")
    expect(response.parsed_body["binding_vote"]).to include(
      "decides" => "The adoption of unity as a new sub-project.",
      "consequences" => {
        "passed" => "unity is adopted.",
        "failed" => "unity is not adopted.",
      },
    )
  end

  it "keeps nothing that the kind does not ask for" do
    sign_in(opener)

    %w[strategy module].each do |kind|
      DiscourseBindingVote::Vote.delete_all
      open_vote(kind: kind, fields: { existing_codebase: "main", version: "1.2.0" })
      expect(response.status).to eq(200)
      expect(response.parsed_body["binding_vote"]).not_to include("details", "links")
      expect(DiscourseBindingVote::Vote.last.fields).to eq({})
    end
  end

  it "shows what the sentence leaves unsaid" do
    add_kind("release", fields: "release", decides: "The release of {version}.")
    sign_in(opener)
    artifacts = "https://dist.example.org/1.2.0"
    open_vote(kind: "release", fields: { version: "1.2.0", artifacts: artifacts })

    vote = response.parsed_body["binding_vote"]
    expect(vote["decides"]).to eq("The release of 1.2.0.")
    expect(vote["details"]).to eq(
      [{ "label" => "Link to what is voted on", "value" => artifacts, "type" => "link" }],
    )
  end

  it "refuses fields that are missing, too long or of another form" do
    add_kind("release", fields: "release")
    sign_in(opener)
    expect_refused(422, /proposed/) { open_replacement("main", " ") }
    expect_refused(422, /Proposed codebase/) { open_replacement("main", "x" * 101) }
    expect_refused(422, /Existing codebase/) { open_replacement("x" * 101, "unity") }
    expect_refused(400, /fields/) { open_vote(kind: "codebase", fields: "unity") }
    expect_refused(400, /fields/) { open_vote(kind: "codebase", fields: { whatever: "unity" }) }
    expect_refused(422, /address/) do
      open_vote(kind: "release", fields: { version: "1.2.0", artifacts: "javascript:alert(1)" })
    end

    open_replacement("main", "x" * 100)
    expect(response.status).to eq(200)
  end

  it "keeps the links to the discussion, for every kind" do
    links = %w[https://example.org/rfcs/102 http://forum.example.org/t/8?page=2#post_3]
    sign_in(opener)

    DiscourseBindingVote::Kind.all.each do |kind|
      DiscourseBindingVote::Vote.delete_all
      open_vote(kind: kind.id, fields: { proposed_codebase: "unity" }, links: links.join("\n"))
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
