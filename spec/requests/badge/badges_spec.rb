# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::BadgesController do
  fab!(:topic)
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }

  before { SiteSetting.binding_vote_enabled = true }

  def svg(id = vote.id, headers: {})
    get "/binding-votes/#{id}/badge.svg", headers: headers
    Nokogiri.XML(response.body)
  end

  def json(id = vote.id, headers: {})
    get "/binding-votes/#{id}/badge.json", headers: headers
    response.parsed_body
  end

  def asked_again
    { "If-None-Match" => response.headers["ETag"] }
  end

  def counts(plus, minus)
    vote.update!(binding_plus: plus, binding_minus: minus)
  end

  def close
    freeze_time vote.closes_at + 1.minute
    vote.close(by: vote.opened_by)
  end

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

  describe "what may be kept of it" do
    it "is kept by everyone for a minute, and has no cookie and no name in it" do
      sign_in(Fabricate(:user))
      %i[svg json].each do |format|
        send(format)
        cache = response.headers["Cache-Control"].split(", ")
        expect(cache).to contain_exactly("max-age=60", "public")
        expect(response.headers["ETag"]).to be_present
        expect(response.headers["Set-Cookie"]).to be_blank
        expect(response.headers["X-Discourse-Username"]).to eq(nil)
      end
      get "/binding-votes/#{vote.id}/ballots.json"
      expect(controller.current_user).to be_present
    end

    it "is not made again for those who have it" do
      svg
      body = response.body
      DiscourseBindingVote::FlatBadge.expects(:new).never
      svg(headers: asked_again)

      expect(body).to start_with("<svg")
      expect(response.status).to eq(304)
      expect(response.body).to be_empty
    end

    it "is not made again as JSON either" do
      json
      DiscourseBindingVote::Badge.any_instance.expects(:to_shields).never
      json(headers: asked_again)
      expect(response.status).to eq(304)
    end

    it "is made again after a ballot, and once the time is over" do
      svg
      vote.cast(by: Fabricate(:user), choice: "+1")
      svg(headers: asked_again)
      expect(response.status).to eq(200)

      svg(headers: asked_again)
      expect(response.status).to eq(304)

      freeze_time vote.closes_at + 1.minute
      svg(headers: asked_again)
      expect(response.status).to eq(200)
    end
  end

  describe "what is not for everyone" do
    fab!(:admin)
    fab!(:group)

    # Everything that an answer tells, but for what no two answers share.
    def told(format, id)
      get "/binding-votes/#{id}/badge.#{format}"
      headers = response.headers.to_h.transform_keys(&:downcase)
      headers = headers.except("x-request-id", "x-runtime")
      [response.status, headers, response.body.b]
    end

    def expect_nothing_told(of: vote.id)
      none = DiscourseBindingVote::Vote.maximum(:id) + 1
      %w[svg json].each do |format|
        expect(told(format, of)).to eq(told(format, none))
        expect(response.status).to eq(404)
      end
    end

    it "is not there in a category that not everyone sees, not even for its members" do
      topic.update!(category: Fabricate(:private_category, group: group))
      expect_nothing_told

      group.add(admin)
      sign_in(admin)
      expect_nothing_told
    end

    it "is not there in a personal message" do
      message = Fabricate(:private_message_topic)
      hidden = Fabricate(:binding_vote, topic: message)
      expect_nothing_told(of: hidden.id)

      sign_in(message.user)
      expect_nothing_told(of: hidden.id)
    end

    it "is not there in a deleted topic" do
      topic.trash!(admin)
      sign_in(admin)
      expect_nothing_told
    end

    it "is not there where one has to log in to read" do
      SiteSetting.login_required = true
      expect_nothing_told

      sign_in(admin)
      expect_nothing_told
    end

    it "tells nothing to those who had it before" do
      svg
      topic.update!(category: Fabricate(:private_category, group: group))
      svg(headers: asked_again)
      expect(response.status).to eq(404)
    end

    it "is not there while the plugin is switched off" do
      SiteSetting.binding_vote_enabled = false
      json
      expect(response.status).to eq(404)
      svg
      expect(response.status).to eq(404)
    end
  end

  it "limits how often one asks, each address for itself and whether there is a vote or not" do
    RateLimiter.enable
    150.times do
      svg
      svg(0)
    end
    svg
    expect(response.status).to eq(429)
    svg(0)
    expect(response.status).to eq(429)

    get "/binding-votes/#{vote.id}/badge.svg", env: { "REMOTE_ADDR" => "192.0.2.7" }
    expect(response.status).to eq(200)
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
