# frozen_string_literal: true

require_relative "badges_context"

RSpec.describe DiscourseBindingVote::BadgesController do
  include_context "with badges"

  it "is an image" do
    expect(svg.at("title").text).to eq(
      "The binding vote “Clarify how strategy is decided” is open and needs 3 more +1.",
    )
    expect(response.status).to eq(200)
    expect(response.media_type).to eq("image/svg+xml")
  end

  it "is JSON that shields.io makes a badge of" do
    expect(json).to eq(
      "schemaVersion" => 1,
      "label" => "binding vote",
      "message" => "needs 3 more",
      "color" => "#2f6fd0",
      "labelColor" => "#6c6c6c",
      "cacheSeconds" => 300,
    )
    expect(response.status).to eq(200)
    expect(response.media_type).to eq("application/json")
  end

  describe "the states" do
    def message
      said = json["message"]
      expect(svg.css("text").last.text).to eq(said)
      said
    end

    it "are those of an open vote" do
      counts(2, 0)
      expect(message).to eq("needs 1 more")

      counts(2, 1)
      expect(message).to eq("reached")

      vote.update!(rule: DiscourseBindingVote::Rule.find("consensus_approval"))
      expect(message).to eq("blocked")

      freeze_time vote.closes_at + 1.minute
      expect(message).to eq("voting ended")
    end

    it "are how it ended" do
      counts(3, 0)
      close
      expect(message).to eq("passed")
    end

    it "tell how it failed" do
      close
      expect(message).to eq("too few votes")
    end

    it "tell that it was voted down" do
      counts(0, 3)
      close
      expect(message).to eq("voted down")
    end

    it "tell that it was cancelled" do
      vote.cancel(by: vote.opened_by, reason: "no longer needed")
      expect(message).to eq("cancelled")
    end

    it "each have a colour and a sentence" do
      standings = %i[needs reached blocked ended passed too_few voted_down cancelled]
      expect(DiscourseBindingVote::Badge::COLOURS.keys.map(&:to_sym)).to eq(standings)
      expect(I18n.t("binding_vote.badge.states").keys).to match_array(standings)
      expect(I18n.t("binding_vote.badge.sentences").keys).to match_array(standings)
    end
  end

  it "is in the forum's language, whoever asks" do
    TranslationOverride.upsert!("de", "binding_vote.badge.label", "Abstimmung")
    SiteSetting.allow_user_locale = true
    sign_in(Fabricate(:user, locale: "en"))
    SiteSetting.default_locale = "de"
    expect(json["label"]).to eq("Abstimmung")
  end

  it "takes a subject for no markup" do
    vote.update!(subject: %(<script>alert("1")</script> & more))
    expect(svg.css("script")).to be_empty
    expect(svg.at("title").text).to include(%(“<script>alert("1")</script> & more”))
  end

  describe "the JSON of a topic" do
    def offered
      get "/t/#{topic.slug}/#{topic.id}.json"
      response.parsed_body["binding_vote"]["badge"]
    end

    before { Fabricate(:post, topic: topic) }

    it "says that there is one" do
      expect(offered).to eq(true)
    end

    it "does not say so where not everyone may read it" do
      group = Fabricate(:group)
      topic.update!(category: Fabricate(:private_category, group: group))
      sign_in(Fabricate(:user).tap { |member| group.add(member) })
      expect(offered).to eq(nil)
      expect(response.parsed_body["binding_vote"]).not_to have_key("badge")
    end

    it "does not say so where one has to log in to read" do
      SiteSetting.login_required = true
      sign_in(Fabricate(:user))
      expect(offered).to eq(nil)
    end
  end
end
