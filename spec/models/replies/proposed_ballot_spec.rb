# frozen_string_literal: true

# Ballots that replies propose: which are, whom that is told, and for how long they wait.
RSpec.describe DiscourseBindingVote::ProposedBallot do
  fab!(:topic)
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:ada) { Fabricate(:user, username: "ada", refresh_auto_groups: true) }
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
  end

  def write(raw, user: ada, **facts)
    Fabricate(:post, topic: topic, user: user, raw: raw, skip_validation: true, **facts)
  end

  def reply(raw, **facts)
    write(raw, **facts).tap { |post| described_class.propose(post) }
  end

  def said
    described_class.order(:id).pluck(:typed, :choice, :claims_binding)
  end

  def waiting
    described_class.waiting.map(&:reply)
  end

  def notices(user = ada)
    Notification.where(
      user_id: user.id,
      notification_type: Notification.types[:binding_vote_notice],
    ).order(:id)
  end

  def published
    MessageBus
      .track_publish("/binding-votes/#{topic.id}") { yield }
      .map { |message| [message.data[:type], message.user_ids] }
  end

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
      expect(messages).to eq([["proposed", nil], ["proposed", [ada.id]]])
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
      post = write("+1", custom_fields: { field => 1 })
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

  describe "where strict replies are recorded" do
    before { SiteSetting.binding_vote_record_strict_replies = true }

    it "casts at once what is nothing but a vote" do
      post = reply("+1 (binding)\n\nI have read it, and tried it.")
      expect(vote.ballots.sole).to have_attributes(
        user: ada,
        choice: 1,
        typed: "+1",
        binding: false,
        reply_post_id: post.id,
        from_reply: true,
        recorded?: false,
      )
      expect(vote.reload.non_binding_plus).to eq(1)
      expect(said).to eq([])
      expect(notices).to be_empty
    end

    it "proposes what says more on its line, and what contradicts itself" do
      reply("+1, though I have not tried it")
      reply("+1\n\n-1")
      reply("+1. It works.")
      expect(vote.ballots).to be_empty
      expect(said).to eq([[nil, nil, nil], ["+1", 1, nil]])
    end

    it "proposes what cannot be cast as it is" do
      committers.add(ada)
      reply("-1")
      expect(vote.ballots).to be_empty
      expect(said).to eq([["-1", -1, nil]])
      reply("-1\n\nIt breaks the parser.")
      expect(vote.ballots.sole).to have_attributes(choice: -1, binding: true)
      expect(waiting).to eq([])
    end
  end

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

  describe "an edit of the reply" do
    fab!(:post) { write("+1") }

    before { described_class.propose(post) }

    def edit(raw)
      post.revise(ada, { raw: raw }, skip_validations: true)
    end

    it "changes what is proposed, tells open pages, and asks nobody again" do
      messages = published { edit("-1 (binding). It breaks the parser.") }
      expect(said).to eq([["-1", -1, true]])
      expect(messages).to include(["proposed", nil], ["proposed", [ada.id]])
      expect(notices.count).to eq(1)
    end

    it "ends the waiting when it says no vote any more, until it says one again" do
      edit("I am not sure any more.")
      expect(waiting).to eq([])
      edit("Now I am.\n\n-0")
      expect(waiting).to eq([post])
      expect(said).to eq([["-0", 0, nil]])
      expect(notices.count).to eq(1)
    end

    it "changes nothing where it says the same" do
      messages = published { edit("+1\n\nA word more.") }
      expect(messages.map(&:first)).not_to include("proposed")
      expect(waiting).to eq([post])
    end

    it "by somebody else changes nothing" do
      expect { post.revise(vote.opened_by, { raw: "-1" }, skip_validations: true) }.not_to change {
        said
      }
      expect(waiting).to eq([post])
    end

    it "changes nothing where somebody has set it aside, or the vote is closed" do
      described_class.sole.update!(set_aside_at: Time.zone.now)
      expect { edit("-1") }.not_to change { said }
      described_class.sole.update!(set_aside_at: nil)
      vote.cancel(by: vote.opened_by, reason: "why")
      expect { edit("-1, now") }.not_to change { said }
    end

    it "never changes a ballot" do
      vote.confirm(described_class.sole)
      expect { edit("-1") }.not_to change { [vote.ballots.sole.attributes, vote.reload.attributes] }
      expect(waiting).to eq([])
    end
  end

  describe "a reply that is deleted, hidden or comes back" do
    it "has open pages ask again" do
      post = reply("+1 (binding)")
      messages =
        published do
          PostDestroyer.new(Discourse.system_user, post).destroy
          PostDestroyer.new(Discourse.system_user, Post.with_deleted.find(post.id)).recover
          Post.find(post.id).update!(hidden: true)
        end
      expect(messages.count(["proposed", nil])).to eq(3)
      expect(messages.count(["proposed", [ada.id]])).to eq(3)
    end

    it "waits again as it was when its author takes the deletion back" do
      post = reply("+1 (binding)")
      PostDestroyer.new(ada, post).destroy
      expect(waiting).to eq([])
      PostDestroyer.new(ada, post.reload).recover
      expect(waiting).to eq([post])
      expect(notices.count).to eq(1)
    end
  end

  describe "the database" do
    def insert(**facts)
      described_class.insert({ vote_id: vote.id, post_id: first_post.id, user_id: ada.id, **facts })
    end

    it "keeps what is typed with its choice, and no other choice" do
      [{ typed: "+1" }, { choice: 1 }, { typed: "+2", choice: 2 }].each do |facts|
        expect do
          described_class.transaction(requires_new: true) { insert(**facts) }
        end.to raise_error(ActiveRecord::StatementInvalid, /binding_vote_proposed_ballots/)
      end
    end

    it "lets it go with its reply, its vote and its author" do
      reply("+1").destroy!
      expect(said).to eq([])
      reply("+1")
      vote.delete
      expect(said).to eq([])
    end
  end
end
