# frozen_string_literal: true

require_relative "proposed_ballot_context"

RSpec.describe DiscourseBindingVote::ProposedBallot do
  include_context "with replies that propose ballots"

  describe "waiting" do
    fab!(:elsewhere, :topic)

    it "lasts while the reply can be read in the topic, and begins again when it can" do
      post = reply("+1")
      [
        { deleted_at: Time.zone.now },
        { hidden: true },
        { user_deleted: true },
        { topic_id: elsewhere.id },
        { post_type: Post.types[:whisper] },
        { user_id: vote.opened_by_id },
      ].each do |fate|
        before = post.attributes.symbolize_keys.slice(*fate.keys)
        post.update_columns(fate)
        expect(waiting).to eq([])
        post.update_columns(before)
        expect(waiting).to eq([post])
      end
    end

    it "lasts while the vote takes ballots" do
      post = reply("+1")
      [{ closed: true }, { archived: true }, { deleted_at: Time.zone.now }].each do |fate|
        topic.update_columns(fate)
        expect(waiting).to eq([])
        topic.update_columns(closed: false, archived: false, deleted_at: nil)
        expect(waiting).to eq([post])
      end
      vote.update_columns(created_at: 9.days.ago, closes_at: 1.minute.ago)
      expect(waiting).to eq([])
      vote.update_columns(closes_at: 1.day.from_now)
      vote.cancel(by: vote.opened_by, reason: "why")
      expect(waiting).to eq([])
    end

    it "ends when its author casts a ballot, whatever it says, and for good" do
      vote.update_columns(created_at: 1.day.ago)
      reply("+1", created_at: 1.hour.ago)
      vote.cast(by: ada, choice: "-1", reason: "why")
      expect(waiting).to eq([])
      vote.withdraw(by: ada)
      expect(waiting).to eq([])
      later = reply("+1")
      expect(waiting).to eq([later])
    end

    it "goes on whatever others do, and whatever becomes of who is binding" do
      vote.cast(by: ada, choice: "-1", reason: "why")
      post = reply("+1")
      vote.cast(by: Fabricate(:user), choice: "+1")
      DiscourseBindingVote::Mark.place([ada], binding: true, reason: "why", by: ada, vote: vote)
      expect(waiting).to eq([post])
    end

    it "ends when a later ballot is recorded for its author, and not when an earlier one is" do
      vote.update_columns(created_at: 1.day.ago)
      post = reply("+1")
      recorded = { choice: "0", link: "https://a.b/c" }
      keeper = vote.opened_by
      vote.reload.record(ada, by: keeper, cast_at: 1.hour.ago.iso8601, **recorded)
      expect(waiting).to eq([post])
      freeze_time 1.minute.from_now
      vote.record(ada, by: keeper, cast_at: Time.zone.now.iso8601, **recorded)
      expect(waiting).to eq([])
    end

    it "is listed oldest first, with what its author has cast before" do
      vote.cast(by: ada, choice: "-0")
      posts = [reply("+1"), reply("-1", user: Fabricate(:user))]
      listed = described_class.listed.to_a
      expect(listed.map(&:reply_number)).to eq(posts.map(&:post_number))
      expect(listed.map(&:cast_before)).to eq(["-0", nil])
    end
  end
end
