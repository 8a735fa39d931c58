# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::VotesController do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:user)
  fab!(:moderator)
  fab!(:opener, :user)
  fab!(:openers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_opener_groups = openers.id.to_s
    openers.add(opener)
  end

  def opening(**changes)
    {
      topic_id: topic.id,
      kind: "module",
      subject: "Bring the FFI into a module of its own",
      summary: "We **discussed** it <script>alert(1)</script>",
      **changes,
    }
  end

  def open_vote(**changes)
    post "/binding-votes.json", params: opening(**changes)
  end

  # Nothing is opened, and the person is told so in a sentence.
  def expect_refused(status, sentence)
    expect { yield }.not_to change { DiscourseBindingVote::Vote.count }
    expect(response.status).to eq(status)
    expect(response.parsed_body["errors"].join).to match(sentence)
  end

  describe "#create" do
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

    it "opens a vote with the default rule and period" do
      freeze_time Time.zone.parse("2026-11-22 12:00")
      sign_in(opener)
      open_vote

      expect(response.status).to eq(200)
      vote = response.parsed_body["binding_vote"]
      expect(vote).to include(
        "topic_id" => topic.id,
        "kind" => "module",
        "subject" => "Bring the FFI into a module of its own",
        "rule" => DiscourseBindingVote::Rule.find("lazy_two_thirds").to_h,
        "outcome" => nil,
        "binding" => {
          "plus" => 0,
          "zero" => 0,
          "minus" => 0,
        },
      )
      expect(Time.zone.parse(vote["closes_at"])).to eq_time(7.days.from_now)
      expect(vote["opened_by"]["username"]).to eq(opener.username)
    end

    it "cooks the summary" do
      sign_in(opener)
      open_vote

      summary = response.parsed_body["binding_vote"]["summary"]
      expect(summary).to include("<strong>discussed</strong>")
      expect(summary).not_to include("<script")
    end

    it "takes a closing time and a rule, and keeps the rule as it was" do
      freeze_time
      SiteSetting.binding_vote_rules = "lazy_two_thirds|majority_approval"
      sign_in(opener)
      open_vote(closes_at: 80.hours.from_now.iso8601, rule: "majority_approval")

      expect(response.status).to eq(200)
      vote = DiscourseBindingVote::Vote.last
      expect(vote.closes_at).to eq_time(80.hours.from_now.change(usec: 0))
      expect(vote[:rule]).to include("id" => "majority_approval", "strictly" => true)
    end

    it "takes the first of the rules that are offered, unless told otherwise" do
      SiteSetting.binding_vote_rules = "simple_majority|lazy_two_thirds"
      sign_in(opener)
      open_vote

      expect(DiscourseBindingVote::Vote.last.rule.id).to eq("simple_majority")
      expect(DiscourseBindingVote::Vote.last.events.pluck(:action, :user_id)).to eq(
        [["opened", opener.id]],
      )
    end

    it "is for staff, for category moderators and for the groups of the setting" do
      SiteSetting.enable_category_group_moderation = true
      category_moderator = Fabricate(:user)
      group = Fabricate(:group)
      group.add(category_moderator)
      let_group_moderate(group, category)

      [moderator, category_moderator, opener].each do |person|
        DiscourseBindingVote::Vote.delete_all
        sign_in(person)
        open_vote
        expect(response.status).to eq(200)
      end
    end

    it "refuses everyone else" do
      expect_refused(403, /log/i) { open_vote }

      sign_in(user)
      expect_refused(403, /group that may open/) { open_vote }
    end

    it "refuses openers who are silenced or in anonymous mode" do
      opener.update!(silenced_till: 1.day.from_now)
      sign_in(opener)
      expect_refused(403, /silenced/) { open_vote }

      shadow = Fabricate(:anonymous)
      openers.add(shadow)
      sign_in(shadow)
      expect_refused(403, /anonymous/) { open_vote }
    end

    it "refuses topics where nobody can vote" do
      sign_in(moderator)

      topic.update!(closed: true)
      expect_refused(403, /closed/) { open_vote }
      topic.update!(closed: false, archived: true)
      expect_refused(403, /archived/) { open_vote }

      message = Fabricate(:private_message_topic, user: moderator)
      expect_refused(403, /personal messages/) { open_vote(topic_id: message.id) }
    end

    it "refuses categories that are not in the setting" do
      SiteSetting.binding_vote_categories = Fabricate(:category).id.to_s
      sign_in(moderator)
      expect_refused(403, /category/) { open_vote }

      SiteSetting.binding_vote_categories = "#{SiteSetting.binding_vote_categories}|#{category.id}"
      open_vote
      expect(response.status).to eq(200)
    end

    it "does not tell whether a hidden topic exists" do
      topic.update!(category: Fabricate(:private_category, group: Fabricate(:group)))
      sign_in(opener)

      expect_refused(404, /./) { open_vote }
      expect_refused(404, /./) { open_vote(topic_id: -1) }
      topic.trash!
      expect_refused(404, /./) { open_vote }
    end

    it "refuses a second open vote" do
      Fabricate(:binding_vote, topic: topic)
      sign_in(opener)
      expect_refused(409, /already/) { open_vote }
    end

    it "opens another vote once the last one is closed or cancelled" do
      sign_in(opener)
      open_vote
      first = DiscourseBindingVote::Vote.last
      first.cancel(by: opener, reason: "Too early")

      expect { open_vote }.to change { DiscourseBindingVote::Vote.count }.by(1)
      expect(response.parsed_body["binding_vote"]["id"]).not_to eq(first.id)
      get "/binding-votes/#{first.id}.json"
      expect(response.parsed_body["binding_vote"]).to include(
        "outcome" => "cancelled",
        "summary" => first.summary_cooked,
      )
    end

    it "refuses an unknown kind or rule, and a missing topic" do
      sign_in(opener)
      expect_refused(400, /strategy/) { open_vote(kind: "release") }
      expect_refused(400, /rule/) { open_vote(rule: "unanimity") }
      expect_refused(400, /rule/) { open_vote(rule: "majority_approval") }
      expect_refused(400, /topic_id/) { open_vote(topic_id: nil) }
    end

    it "refuses closing times that are past, too near, too far or no time" do
      sign_in(opener)
      expect_refused(422, /past/) { open_vote(closes_at: 1.minute.ago.iso8601) }
      expect_refused(422, /72 hours/) { open_vote(closes_at: 71.hours.from_now.iso8601) }
      expect_refused(422, /year/) { open_vote(closes_at: "99999-01-01T00:00:00Z") }
      expect_refused(400, /understood/) { open_vote(closes_at: "next week") }
    end

    it "refuses texts that are missing or too long" do
      sign_in(opener)
      expect_refused(422, /Subject/) { open_vote(subject: "  ") }
      expect_refused(422, /Subject/) { open_vote(subject: "x" * 201) }
      expect_refused(422, /Summary/) { open_vote(summary: "") }
      expect_refused(422, /Summary/) { open_vote(summary: "x" * 10_001) }
    end

    it "keeps which code base is adopted in place of which" do
      sign_in(opener)
      open_vote(
        kind: "codebase",
        existing_codebase: " main ",
        proposed_codebase: "the  <b>unity</b>",
      )

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

    it "keeps no code bases for the other kinds" do
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
      expect_refused(422, /Proposed code base/) { open_vote(**named, proposed_codebase: "x" * 101) }
      expect_refused(422, /Existing code base/) { open_vote(**named, existing_codebase: "x" * 101) }

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

    it "limits how often one opens votes" do
      RateLimiter.enable
      sign_in(opener)
      10.times do
        open_vote
        DiscourseBindingVote::Vote.delete_all
      end

      expect_refused(429, /./) { open_vote }
    end

    it "takes the right form after ten that were refused" do
      RateLimiter.enable
      sign_in(opener)
      wrong = [{ subject: "" }, { closes_at: "soon" }, { topic_id: -1 }, { ask_found: "perhaps" }]
      11.times { |turn| open_vote(**wrong[turn % wrong.size]) }
      open_vote

      expect(response.status).to eq(200)
    end

    it "limits how often one is refused" do
      RateLimiter.enable
      sign_in(opener)
      60.times { open_vote(subject: "") }
      expect(response.status).to eq(422)
      expect_refused(429, /./) { open_vote(subject: "") }

      freeze_time 2.minutes.from_now
      open_vote
      expect(response.status).to eq(200)
    end

    it "refuses in the language of the person" do
      SiteSetting.allow_user_locale = true
      sign_in(user)
      TranslationOverride.upsert!("de", "binding_vote.refusals.not_an_opener", "Nicht erlaubt.")
      user.update!(locale: "de")

      expect_refused(403, /Nicht erlaubt/) { open_vote }
    end
  end

  describe "#show" do
    fab!(:vote) { Fabricate(:binding_vote, topic: topic) }

    it "shows a vote to whoever may see its topic" do
      get "/binding-votes/#{vote.id}.json"

      expect(response.status).to eq(200)
      expect(response.parsed_body["binding_vote"]).to include(
        "id" => vote.id,
        "own" => {
          "ballot" => nil,
          "binds" => false,
          "refusal" => "not_logged_in",
        },
      )
    end

    it "does not tell whether a hidden vote exists" do
      topic.update!(category: Fabricate(:private_category, group: Fabricate(:group)))

      get "/binding-votes/#{vote.id}.json"
      expect(response.status).to eq(404)
      hidden = response.parsed_body

      get "/binding-votes/#{vote.id + 1}.json"
      expect(response.status).to eq(404)
      expect(response.parsed_body).to eq(hidden)
    end
  end
end
