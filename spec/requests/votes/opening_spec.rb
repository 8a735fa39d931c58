# frozen_string_literal: true

require_relative "opening_context"

RSpec.describe DiscourseBindingVote::VotesController do
  include_context "with an opener"

  describe "#create" do
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
      expect(response.parsed_body["notified"]).to eq(0)
    end

    it "takes a closing time" do
      freeze_time
      sign_in(opener)
      open_vote(closes_at: 80.hours.from_now.iso8601)

      expect(response.status).to eq(200)
      vote = DiscourseBindingVote::Vote.last
      expect(vote.closes_at).to eq_time(80.hours.from_now.change(usec: 0))
      expect(vote.events.pluck(:action, :user_id)).to eq([["opened", opener.id]])
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

    it "refuses an unknown kind, and a missing topic" do
      sign_in(opener)
      expect_refused(400, /kind of vote/) { open_vote(kind: "release") }
      expect_refused(400, /kind of vote/) { open_vote(kind: "No kind") }
      expect_refused(400, /topic_id/) { open_vote(topic_id: nil) }
    end

    it "refuses closing times that are past, too near, too far or no time" do
      sign_in(opener)
      expect_refused(422, /past/) { open_vote(closes_at: 1.minute.ago.iso8601) }
      expect_refused(422, /72 hours/) { open_vote(closes_at: 71.hours.from_now.iso8601) }
      expect_refused(422, /year/) { open_vote(closes_at: "99999-01-01T00:00:00Z") }
      expect_refused(400, /understood/) { open_vote(closes_at: "next week") }
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
