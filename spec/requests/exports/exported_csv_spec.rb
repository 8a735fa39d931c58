# frozen_string_literal: true

require_relative "exports_context"

RSpec.describe DiscourseBindingVote::BallotSheet do
  include_context "with exports"

  describe "the CSV" do
    it "has a ballot a row, choices as they are, and in quotes what people wrote" do
      vote.cast(by: user, choice: "-1", reason: %(no, "not\nyet"))
      Array.new(2) { Fabricate(:post, topic: topic) }
      vote.cast(by: committer, choice: "+1", reply: "2")

      first, second = vote.ballots.order(:id).map { |ballot| ballot.updated_at.as_json }
      expect(rows).to eq(
        [
          "username,choice,typed,binding,reason,reply,cast_at,name,source_url,recorded_by",
          %("#{user.username}",-1,-1,false,"no, ""not\nyet""",,#{first},,,),
          %("#{committer.username}",+1,+1,true,,"#{topic.url(2)}",#{second},,,),
        ],
      )
    end

    it "starts with a byte order mark" do
      expect(export("csv").b).to start_with("\xEF\xBB\xBFusername,".b)
    end

    it "lets nothing that was typed in a reply be reckoned" do
      Fabricate(:post, topic: topic)
      typed = {
        "--1" => %("'--1"),
        "＋１" => %("'＋１"),
        "−1" => "−1",
        "👍" => %("👍"),
        "+0.5" => "+0.5",
      }
      typed.each_key do |said|
        post = Fabricate(:post, topic: topic, raw: "#{said} (binding)\nThat is what I think.")
        text = DiscourseBindingVote::BallotText.read(post.raw)
        vote.cast_in_reply(post, choice: text.choice)
      end

      expect(rows.drop(1).map { |row| row.split(",")[2] }).to eq(typed.values)
      expect(exported["ballots"].map { |ballot| ballot["typed"] }).to eq(typed.keys)
    end

    it "lets no reason be taken for a formula" do
      ["=1+1", "+1 from me", "-2", "@SUM(A1)", "＝1"].each do |reason|
        vote.cast(by: user, choice: "0", reason: reason)
        expect(rows.last).to include(%(,false,"'#{reason}",))
      end

      vote.cast(by: user, choice: "0", reason: "2 = 1+1")
      expect(rows.last).to include(',false,"2 = 1+1",')
    end

    it "lets no link be taken for one" do
      link = "https://a.b/c;=1+1;x"
      vote.record("Ada", by: user, choice: "0", link: link, cast_at: Time.zone.now.iso8601)
      expect(rows.last).to include(%("https://a.b/c;'=1+1;x"))
    end
  end
end
