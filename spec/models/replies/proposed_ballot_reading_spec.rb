# frozen_string_literal: true

require_relative "proposed_ballot_context"

RSpec.describe DiscourseBindingVote::ProposedBallot do
  include_context "with replies that propose ballots"

  describe "reading a reply" do
    it "keeps what it says, counts nothing, and tells open pages" do
      messages = published { reply("I read it all.\n\n++1 (binding), at last") }

      expect(described_class.sole).to have_attributes(
        vote: vote,
        user: ada,
        choice: 1,
        typed: "++1",
        claims_binding: true,
        said: true,
        set_aside_at: nil,
      )
      expect(vote.ballots).to be_empty
      expect(messages).to eq([["proposed", [ada.id]], ["proposed", nil]])
    end

    it "asks its author, once, by a notification that leads to the reply" do
      post = reply("-0.5")
      expect(notices.sole).to have_attributes(
        topic_id: topic.id,
        post_number: post.post_number,
        data_hash:
          include(
            purpose: "proposed_ballot",
            binding_vote_id: vote.id,
            subject: vote.subject,
            typed: "-0.5",
          ),
      )
    end

    it "asks about each reply" do
      posts = [reply("+1"), reply("-1")]
      expect(notices.pluck(:post_number)).to eq(posts.map(&:post_number))
      expect(waiting).to match_array(posts)
    end

    it "keeps no choice of one that contradicts itself, and asks all the same" do
      reply("+1\n\nNo, on second thoughts:\n\n-1")
      expect(said).to eq([[nil, nil, nil]])
      expect(notices.sole.data_hash).to include("typed" => nil)
    end

    it "asks of what is only perhaps a vote, and never counts it at once" do
      SiteSetting.binding_vote_record_strict_replies = true
      reply("It is a thoughtful proposal. I am voting +1.")
      expect(described_class.sole).to have_attributes(typed: "+1", choice: 1, sure: false)
      expect(vote.ballots).to be_empty
      expect(notices.sole.data_hash).to include("typed" => "+1")
    end

    it "takes what is sure for what it says, where the same is said perhaps as well" do
      reply("It is a thoughtful proposal. I am voting ++1.\n\n+1 (binding)")
      expect(described_class.sole).to have_attributes(typed: "+1", sure: true, claims_binding: true)
    end

    it "takes the same thing said twice for one" do
      reply("+1\n\nDid I say it?\n\n+1 (non-binding)")
      expect(said).to eq([["+1", 1, nil]])
    end

    it "has the greatest subject fit into the notification" do
      vote.update!(subject: '"' * 200)
      reply("+1")
      expect(notices.sole.data_hash[:subject]).to eq(vote.subject)
    end

    it "asks the database nothing where it says no vote" do
      post = write("I would have given it a +1 in spring, but look at C++17.")
      post.user
      expect(track_sql_queries { described_class.propose(post) }).to eq([])
    end

    it "leaves out what is no reply of a person" do
      first_post.update!(user: ada, raw: "+1 from me")
      described_class.propose(first_post)
      %i[whisper small_action moderator_action].each do |type|
        reply("+1", post_type: Post.types[type])
      end
      reply("+1", hidden: true)
      reply("+1", user: Discourse.system_user)
      expect(said).to eq([])
    end

    it "leaves out what the plugin posts" do
      field = DiscourseBindingVote::Announcements::PostMaker::FIELD
      DiscourseBindingVote::Announcement.plan(vote, "call")
      announcement = DiscourseBindingVote::Announcement.find_by(vote_id: vote.id)
      post = write("+1", custom_fields: { field => announcement.id })
      described_class.propose(Post.find(post.id))
      expect(said).to eq([])
    end

    it "leaves out what somebody else has put there, as when topics are merged" do
      post = write("+1")
      described_class.propose(post, acting_user: Fabricate(:moderator))
      expect(said).to eq([])
      described_class.propose(post, acting_user: ada)
      expect(said.size).to eq(1)
    end

    it "leaves out what was written before the vote" do
      reply("+1", created_at: 1.minute.before(vote.created_at))
      expect(said).to eq([])
    end

    it "leaves out a topic without a vote, with one that is closed, and with one that has ended" do
      vote.update_columns(created_at: 4.days.ago, closes_at: 1.minute.ago)
      reply("+1")
      vote.update_columns(closes_at: 1.day.from_now)
      vote.close(by: vote.opened_by)
      reply("+1")
      described_class.propose(Fabricate(:post, raw: "+1", skip_validation: true))
      expect(said).to eq([])
    end

    it "leaves out those who cannot cast a ballot" do
      [
        { silenced_till: 1.year.from_now },
        { suspended_at: 1.day.ago, suspended_till: 1.year.from_now },
        { staged: true },
      ].each { |state| reply("+1", user: Fabricate(:user, **state)) }
      topic.update!(category: Fabricate(:private_category, group: Fabricate(:group)))
      reply("+1")
      topic.update!(category: nil, closed: true)
      reply("+1", user: Fabricate(:moderator))
      expect(said).to eq([])
    end

    it "leaves out what its author's ballot says already, and nothing else" do
      vote.cast(by: ada, choice: "-0")
      reply("+0.5")
      expect(said).to eq([])
      post = reply("+1")
      expect(waiting).to eq([post])
    end

    it "leaves out what was under way while its author cast another ballot" do
      vote.update_columns(created_at: 1.day.ago)
      vote.cast(by: ada, choice: "-0")
      SiteSetting.binding_vote_record_strict_replies = true
      reply("+1", created_at: 1.minute.ago)
      expect(said).to eq([])
      expect(vote.ballots.sole.typed).to eq("-0")
    end

    it "does not ask those who mute the topic" do
      TopicUser.create!(
        user: ada,
        topic: topic,
        notification_level: TopicUser.notification_levels[:muted],
      )
      post = reply("+1")
      expect(waiting).to eq([post])
      expect(notices).to be_empty
    end

    it "reports what fails, which leaves nothing behind and does the reply no harm" do
      Notification.stubs(:create!).raises("the table is full")
      Discourse.expects(:warn_exception).with { |error, *| error.message == "the table is full" }
      expect(reply("+1")).to be_persisted
      expect(said).to eq([])
    end
  end
end
