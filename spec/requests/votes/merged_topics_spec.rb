# frozen_string_literal: true

require_relative "merged_topics_context"

# What becomes of votes when all posts of their topic are moved to another one.
RSpec.describe "Votes of merged topics" do
  include_context "with topics to merge"

  describe "where there is no open vote" do
    it "takes an open vote and the closed ones along, with all that they hold" do
      before = [earlier_vote, vote].map { |one| record(one) }
      merge

      expect(topics_of_votes).to eq([other_topic.id] * 2)
      expect([earlier_vote, vote].map { |one| record(one) }).to eq(before)
      expect(topic.reload).to be_closed
      expect(deletion_of(topic)).to be_present
      expect(json_of(topic)).not_to have_key("binding_vote")
    end

    it "shows them in the other topic, where people go on voting" do
      merge
      shown = json_of(other_topic.reload)
      expect(shown["binding_vote"]).to include("id" => vote.id, "state" => "open")
      expect(shown["earlier_binding_votes"].sole["id"]).to eq(earlier_vote.id)

      sign_in(ada)
      put "/binding-votes/#{vote.id}/ballot.json", params: { choice: "-0" }
      expect(response.status).to eq(200)
      expect(vote.reload.non_binding_counts).to eq(plus: 0, zero: 1, minus: 0)
    end

    it "takes them to a new topic, where that gets all posts" do
      moved = merge(to: "What it takes to make it work")
      expect(topics_of_votes).to eq([moved.id] * 2)
      expect(vote.reload.post).to eq(moved.first_post)
    end

    it "keeps the links of ballots to replies, and of what replies propose" do
      ben = Fabricate(:user)
      said = Fabricate(:post, topic: topic, user: ben, raw: "-1 (binding), it does not")
      vote.reload.take_reply(said, DiscourseBindingVote::ProposedBallot.read(said.raw))
      merge

      get "/binding-votes/#{vote.id}/ballots.json"
      expect(response.parsed_body["ballots"].sole["reply"]).to eq(reply.reload.post_number)
      expect(vote.proposed_ballots.waiting.sole.user).to eq(ben)
    end

    it "recounts an open vote by the marks that hold there, and no closed one" do
      elsewhere = Fabricate(:topic, category: Fabricate(:category))
      Fabricate(:post, topic: elsewhere)
      Fabricate(:binding_vote_mark, user: ada, category_id: elsewhere.category_id)
      merge(to: elsewhere)

      expect(vote.reload.binding_plus).to eq(1)
      expect(earlier_vote.reload.binding_plus).to eq(0)
    end

    it "tells open pages of the other topic" do
      expect(open_pages_of(other_topic) { merge }).to include(
        ["opened", earlier_vote.id],
        ["opened", vote.id],
      )
    end

    it "takes them along again when the other topic is merged too" do
      merge
      third = Fabricate(:post).topic
      merge(from: other_topic, to: third)
      expect(topics_of_votes).to eq([third.id] * 2)
      expect(vote.post).to have_attributes(topic_id: third.id, raw: first_post.raw)
    end

    it "ends the vote there at its time, and tells it there" do
      merge
      freeze_time vote.reload.closes_at + 1.minute
      Jobs::DiscourseBindingVote::CloseEndedVotes.new.execute({})
      Jobs::DiscourseBindingVote::AnnounceWhatIsDue.new.execute({})

      expect(vote.reload.outcome).to eq("too_few")
      expect(Post.where(topic: other_topic).pluck(:raw)).to include(/\A\[RESULT\]/)
    end

    it "takes them along where the forum deletes at once what is left" do
      SiteSetting.delete_merged_stub_topics_after_days = 0
      merge
      expect(topics_of_votes).to eq([other_topic.id] * 2)
      expect(Topic.with_deleted.find(topic.id)).to be_trashed
    end

    it "takes them along where the forum keeps the original, with copies of its posts" do
      merge(freeze_original: true)
      expect(topics_of_votes).to eq([other_topic.id] * 2)
      expect(vote.reload.post).to have_attributes(topic_id: other_topic.id, raw: first_post.raw)
      expect(vote.ballots.sole.reply).to eq(nil)
    end
  end

  describe "in other cases" do
    it "leaves them where some posts are moved, or all but the first" do
      Fabricate(:post, topic: topic)
      move([reply.id])
      expect(topics_of_votes).to eq([topic.id] * 2)
      move(topic.posts.where("post_number > 1").pluck(:id))
      expect(topics_of_votes).to eq([topic.id] * 2)
    end

    it "leaves them where some posts are moved from a topic that was merged there before" do
      other_vote = open_another
      merge
      topic.reload.update_status("closed", false, moderator)
      later = Fabricate(:post, topic: topic)
      close(other_vote)
      move([later.id])
      expect(topics_of_votes).to eq([topic.id] * 2)
    end

    it "leaves the votes of the other topic as they are" do
      other_vote = open_another
      close(other_vote)
      before = record(other_vote)
      merge
      expect(record(other_vote)).to eq(before)
      expect(other_vote.topic_id).to eq(other_topic.id)
    end

    it "leaves them and keeps the topic where something fails, which is reported" do
      DiscourseBindingVote::Publisher.any_instance.stubs(:opened).raises("no message today")
      Discourse.expects(:warn_exception).at_least_once
      merge

      expect(topics_of_votes).to eq([topic.id] * 2)
      expect(deletion_of(topic)).to eq(nil)
      expect(reply.reload.topic_id).to eq(other_topic.id)
    end

    it "does nothing in a topic without a vote, nor while the plugin is switched off" do
      plain = Fabricate(:post).topic
      merge(from: plain)
      expect(deletion_of(plain)).to be_present

      SiteSetting.binding_vote_enabled = false
      merge
      expect(topics_of_votes).to eq([topic.id] * 2)
    end
  end
end
