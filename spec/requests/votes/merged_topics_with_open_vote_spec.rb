# frozen_string_literal: true

require_relative "merged_topics_context"

RSpec.describe "Votes of merged topics" do
  include_context "with topics to merge"

  describe "where there is an open vote" do
    let!(:other_vote) { open_another }

    # What is left is not deleted, and people can vote there again once it is opened.
    def expect_to_stay
      expect(topics_of_votes).to eq([topic.id] * 2)
      expect(other_vote.reload.topic_id).to eq(other_topic.id)
      expect(Topic.find_by(id: topic.id)).to be_closed
      expect(deletion_of(topic)).to eq(nil)
    end

    it "leaves the votes in their topic, which is not deleted" do
      before = [earlier_vote, vote].map { |one| record(one) }
      merge
      expect_to_stay
      expect([earlier_vote, vote].map { |one| record(one) }).to eq(before)
      expect(json_of(topic.reload)["binding_vote"]["id"]).to eq(vote.id)
      expect(json_of(other_topic.reload)["binding_vote"]["id"]).to eq(other_vote.id)
    end

    it "leaves closed votes there too, alone" do
      close(vote.reload)
      merge
      expect_to_stay
    end

    it "leaves them where the forum deletes at once what is left" do
      SiteSetting.delete_merged_stub_topics_after_days = 0
      merge
      expect_to_stay
    end

    it "leaves them where the forum deletes nothing" do
      SiteSetting.delete_merged_stub_topics_after_days = -1
      merge
      expect_to_stay
    end

    it "leaves them where the forum keeps the original" do
      merge(freeze_original: true)
      expect_to_stay
    end

    it "lets nobody cast until the topic is opened again, and ends the vote at its time" do
      merge
      sign_in(ada)
      cast = -> do
        put "/binding-votes/#{vote.id}/ballot.json", params: { choice: "0" }
        response.status
      end
      expect(cast.call).to eq(403)
      topic.reload.update_status("closed", false, moderator)
      expect(cast.call).to eq(200)

      freeze_time vote.reload.closes_at + 1.minute
      Jobs::DiscourseBindingVote::CloseEndedVotes.new.execute({})
      Jobs::DiscourseBindingVote::AnnounceWhatIsDue.new.execute({})
      expect(Post.where(topic: topic).pluck(:raw)).to include(/\A\[RESULT\]/)
    end

    it "takes them along where that vote has ended and the topic is merged once more" do
      merge
      close(other_vote)
      merge
      expect(topics_of_votes).to eq([other_topic.id] * 2)
    end
  end

  describe "the post that was voted on" do
    def edit(post, raw)
      post.reload.revise(moderator, { raw: raw }, force_new_version: true)
    end

    it "is the copy of the first one, of whose edits the vote knows and shows the difference" do
      edit(first_post, "The text that people vote on, at last.")
      expect(vote.reload.post_edited_at).to be_present
      merge

      expect(vote.reload.post).to have_attributes(
        topic_id: other_topic.id,
        raw: "The text that people vote on, at last.",
      )
      sign_in(moderator)
      get "/binding-votes/#{vote.id}.json"
      expect(response.parsed_body["binding_vote"]["post_difference"]).to eq(
        { post_id: vote.post_id, revision: 2 }.as_json,
      )
    end

    it "is noted when it is edited there, and the first post of that topic is not" do
      merge
      edit(other_first_post, "Another text, on which nobody voted.")
      expect(vote.reload.post_edited_at).to eq(nil)

      edit(vote.post, "The text that people voted on, in other words.")
      expect(vote.reload.post_edited_at).to be_present
      DiscourseBindingVote::Announcement.make_due
      notices = Notification.where(user_id: ada.id).map(&:data_hash)
      expect(notices.map { |data| data[:purpose] }).to include("edit_notice")
    end
  end
end
