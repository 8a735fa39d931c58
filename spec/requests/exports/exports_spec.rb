# frozen_string_literal: true

require_relative "exports_context"

RSpec.describe DiscourseBindingVote::ExportsController do
  include_context "with exports"

  describe "#show" do
    it "is a file that names the vote" do
      { "json" => "application/json", "csv" => "text/csv" }.each do |format, type|
        export(format)

        expect(response.status).to eq(200)
        expect(response.media_type).to eq(type)
        expect(response.charset).to eq("utf-8")
        expect(response.headers["Content-Disposition"]).to include(
          "attachment",
          %(filename="binding-vote-#{vote.id}-clarify-how-strategy-is-decided.#{format}"),
        )
      end
    end

    it "names a file whose subject has no letter for a file name" do
      vote.update!(subject: "戦略")
      export
      expect(response.headers["Content-Disposition"]).to include("binding-vote-#{vote.id}.json")
    end

    it "is hidden with its topic, and from nobody else" do
      group = Fabricate(:group)
      topic.update!(category: Fabricate(:private_category, group: group))
      %w[json csv].each do |format|
        export(format)
        expect(response.status).to eq(404)
      end

      group.add(user)
      sign_in(user)
      export
      expect(response.status).to eq(200)
    end

    it "is not there for a vote that is not" do
      get "/binding-votes/#{vote.id + 1}/export.json"
      expect(response.status).to eq(404)
    end

    it "asks as often for 1 ballot as for 30" do
      vote.cast(by: Fabricate(:user), choice: "+1")
      %w[json csv].each { |format| export(format) }
      few = %w[json csv].map { |format| track_sql_queries { export(format) }.size }

      29.times { vote.cast(by: Fabricate(:user), choice: "+1") }
      many = %w[json csv].map { |format| track_sql_queries { export(format) }.size }
      expect(many).to eq(few)
      expect(exported["ballots"].size).to eq(30)
    end

    it "reads some rows at a time, and makes no models of them" do
      stub_const(DiscourseBindingVote::Export::Rows, :AT_ONCE, 3) do
        people = Array.new(4) { Fabricate(:user) }
        %w[+1 0].each { |choice| people.each { |person| vote.cast(by: person, choice: choice) } }
        made = []
        counting = ->(*, payload) { made << payload.fetch(:class_name) }
        queries =
          ActiveSupport::Notifications.subscribed(counting, "instantiation.active_record") do
            track_sql_queries { export }
          end

        expect(queries.grep(/\AFETCH 3 /).size).to eq(2 + 3 + 1)
        expect(made.grep(/Ballot/)).to eq([])
        exported = JSON.parse(response.body)
        expect(exported["ballots"].pluck("username")).to eq(people.map(&:username))
        expect(exported["history"].pluck("username")).to eq(people.map(&:username) * 2)
      end
    end

    it "says how long it is" do
      vote.cast(by: user, choice: "+1", reason: "日本語")
      %w[json csv].each do |format|
        export(format)
        expect(response.headers["Content-Length"]).to eq(response.body.bytesize.to_s)
      end
    end

    it "limits how many are made, each address for itself, and each person" do
      RateLimiter.enable
      3.times { %w[json csv].each { |format| export(format) } }
      expect(response.status).to eq(200)
      export
      expect(response.status).to eq(429)

      get "/binding-votes/#{vote.id}/export.json", env: { "REMOTE_ADDR" => "192.0.2.7" }
      expect(response.status).to eq(200)
      sign_in(user)
      export
      expect(response.status).to eq(200)
    end

    context "when the plugin is switched off" do
      before { SiteSetting.binding_vote_enabled = false }

      it "is not there" do
        %w[json csv].each do |format|
          export(format)
          expect(response.status).to eq(404)
        end
      end
    end
  end
end
