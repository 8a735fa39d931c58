# frozen_string_literal: true

require_relative "exports_context"

RSpec.describe DiscourseBindingVote::ExportsController do
  include_context "with exports"

  describe "an export that one has already" do
    fab!(:reply) do
      Fabricate(:post, topic: topic)
      Fabricate(:post, topic: topic, user: committer)
    end

    before { vote.cast(by: committer, choice: "+1", reply: reply.post_number.to_s) }

    def ask_again(format)
      get "/binding-votes/#{vote.id}/export.#{format}",
          headers: {
            "If-None-Match" => @tags.fetch(format),
          }
    end

    # Runs the block, which changes what the files say.
    def expect_change
      @tags =
        %w[json csv].to_h do |format|
          export(format)
          [format, response.headers["ETag"]]
        end
      %w[json csv].each do |format|
        ask_again(format)
        expect([response.status, response.body]).to eq([304, ""])
      end

      yield
      %w[json csv].each do |format|
        ask_again(format)
        expect(response.status).to eq(200)
      end
    end

    it "is not sent again until there is another ballot" do
      expect_change { vote.cast(by: user, choice: "0") }
      expect_change { vote.cast(by: user, choice: "0", reason: "so") }
      expect_change { vote.reload.withdraw(by: user) }
    end

    it "is sent again once the vote is moved, ends or is cancelled" do
      expect_change { vote.move_deadline(by: vote.opened_by, to: 9.days.from_now.iso8601) }
      expect_change { vote.reload.cancel(by: vote.opened_by, reason: "Superseded") }
    end

    it "is sent again once somebody is called something else, or is gone" do
      moderator = Fabricate(:moderator)
      vote.record(
        "Grace",
        by: moderator,
        choice: "0",
        link: "https://a.b/c",
        cast_at: Time.zone.now.iso8601,
      )
      [committer, moderator, vote.opened_by].each do |person|
        expect_change { person.update!(username: "new_name_#{person.id}") }
      end
      expect_change { User.where(id: committer.id).delete_all }
    end

    it "is sent again once a reply cannot be read, can be read again or is elsewhere" do
      expect_change { reply.update_columns(hidden: true) }
      expect_change { reply.update_columns(hidden: false) }
      expect_change { reply.update_columns(user_deleted: true) }
      expect_change { reply.update_columns(user_deleted: false, post_number: 17) }
      expect_change { reply.update_columns(topic_id: Fabricate(:topic).id) }
      expect_change { reply.update_columns(topic_id: topic.id) }
      expect_change { reply.trash! }
    end

    it "is sent again once the topic has another address" do
      expect_change { topic.update_columns(slug: "another-one") }
    end

    it "is for nobody who may not see the topic" do
      export
      topic.update!(category: Fabricate(:private_category, group: Fabricate(:group)))
      get "/binding-votes/#{vote.id}/export.json",
          headers: {
            "If-None-Match" => response.headers["ETag"],
          }
      expect(response.status).to eq(404)
    end

    it "may be kept by whoever has it, who has to ask whether it is the newest" do
      export
      expect(response.headers["Cache-Control"].split(", ")).to match_array(
        %w[max-age=0 private must-revalidate],
      )
    end

    it "does not count as a whole one" do
      RateLimiter.enable
      export
      tag = response.headers["ETag"]
      8.times do
        get "/binding-votes/#{vote.id}/export.json", headers: { "If-None-Match" => tag }
        expect(response.status).to eq(304)
      end
      3.times { export }
      expect(response.status).to eq(200)
      export
      expect(response.status).to eq(429)
    end
  end
end
