# frozen_string_literal: true

require_relative "badges_context"

RSpec.describe DiscourseBindingVote::BadgesController do
  include_context "with badges"

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
end
