# frozen_string_literal: true

# What becomes of votes when all posts of their topic are moved to another one.
RSpec.describe "Votes of merged topics" do
  fab!(:moderator) { Fabricate(:moderator, refresh_auto_groups: true) }
  fab!(:ada) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:first_post) { Fabricate(:post, topic: topic, raw: "The text that people vote on.") }
  fab!(:earlier_vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:reply) { Fabricate(:post, topic: topic, user: ada, raw: "+1 (binding), it works") }
  fab!(:other_topic) { Fabricate(:topic, category: category) }
  fab!(:other_first_post) { Fabricate(:post, topic: other_topic) }

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.delete_merged_stub_topics_after_days = 7
  end

  # A closed vote and an open one, both with a +1 of Ada.
  let!(:vote) do
    earlier_vote.cast(by: ada, choice: "+1")
    close(earlier_vote)
    Fabricate(:binding_vote, topic: topic).tap { |vote| vote.cast_in_reply(reply, choice: "+1") }
  end

  def close(vote)
    vote.update_columns(created_at: 4.days.ago)
    vote.close(by: moderator)
  end

  def open_another
    Fabricate(:binding_vote, topic: other_topic)
  end

  def move(post_ids, from: topic, to: other_topic, **opts)
    to = to.is_a?(Topic) ? { destination_topic_id: to.id } : { title: to, category_id: category.id }
    from.reload.move_posts(moderator, post_ids, **to, **opts)
  end

  def merge(from: topic, **opts)
    move(from.posts.pluck(:id), from: from, **opts)
  end

  def topics_of_votes
    [earlier_vote, vote].map { |one| one.reload.topic_id }
  end

  def deletion_of(topic)
    TopicTimer.find_by(topic_id: topic.id, status_type: TopicTimer.types[:delete])
  end

  def json_of(topic)
    get "/t/#{topic.slug}/#{topic.id}.json"
    response.parsed_body
  end

  def record(vote)
    vote.reload
    [
      vote.attributes.except("topic_id", "post_id", "revision", "roster_digest", "updated_at"),
      vote.ballots.order(:id).map(&:attributes),
      vote.ballot_changes.order(:id).map(&:attributes),
      vote.events.order(:id).map(&:attributes),
    ]
  end

  def open_pages_of(topic, &block)
    MessageBus
      .track_publish("/binding-votes/#{topic.id}", &block)
      .map { |message| [message.data[:type], message.data[:vote][:id]] }
  end

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
