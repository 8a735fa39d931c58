# frozen_string_literal: true

# That people are told, and told once, whatever happens while they are.
RSpec.describe DiscourseBindingVote::Announcements::Notice do
  fab!(:topic)
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }

  # Stands for the death of the process, which nothing rescues.
  let(:killed) { Class.new(Exception) }
  let(:voters) { Array.new(25) { Fabricate(:user) } }

  before { SiteSetting.binding_vote_enabled = true }

  def end_vote(votes_of)
    votes_of.each { |user| vote.cast(by: user, choice: "+1") }
    vote.reload.cancel(by: vote.opened_by, reason: "Asked too early.")
    DiscourseBindingVote::Announcement.where.not(purpose: "outcome_notice").delete_all
  end

  def make_due
    DiscourseBindingVote::Announcement.make_due
  end

  def notice
    DiscourseBindingVote::Announcement.find_by(purpose: "outcome_notice")
  end

  def notified
    Notification.where(topic_id: topic.id).pluck(:user_id)
  end

  # Runs the block and kills it after so many writes to the database.
  def killing_after(writes)
    kill = ->(*, payload) do
      next if !payload[:sql].match?(/\A(INSERT|UPDATE|DELETE)/)
      writes -= 1
      raise killed if writes == 0
    end
    ActiveSupport::Notifications.subscribed(kill, "sql.active_record") { yield }
    true
  rescue killed
    false
  end

  it "tells each of many people once, where the process is killed at one moment after another" do
    voters.concat(Array.new(175) { Fabricate(:user) })
    end_vote(voters)
    runs = 0
    stub_const(described_class, :BATCH, 20) do
      runs += 1 until killing_after(1 + 5 * runs) { make_due }
    end

    expect(runs).to be > 5
    expect(notified).to match_array(voters.map(&:id))
    expect(notice.made_at).to be_present
  end

  it "goes on where it stopped" do
    end_vote(voters)
    stub_const(described_class, :BATCH, 10) { killing_after(24) { make_due } }
    expect(notified.size).to eq(20)

    writes = track_sql_queries { make_due }.grep(/\AINSERT INTO "notifications"/)
    expect(writes.size).to eq(5)
  end

  it "tells nobody again where an announcement is made anew" do
    end_vote(voters.first(3))
    make_due
    notice.update!(made_at: nil)
    expect { make_due }.not_to change { notified.size }
  end

  it "tells an account nothing again that one has been told which is merged into it" do
    end_vote(voters.first(2))
    source, target = voters.first(2).sort_by(&:id)
    stub_const(described_class, :BATCH, 1) { killing_after(3) { make_due } }
    expect(notified).to eq([source.id])

    UserMerger.new(source, target, Fabricate(:admin)).merge!
    make_due
    expect(notified.size).to eq(1)
  end

  describe "when it fails" do
    # Lets the notifications of these people fail.
    def let_fail(*users)
      allow(Notification).to receive(:create!).and_wrap_original do |create, **attributes|
        raise "no notification today" if users.include?(attributes[:user])
        create.call(**attributes)
      end
    end

    def let_nothing_fail
      allow(Notification).to receive(:create!).and_call_original
    end

    around { |example| stub_const(described_class, :BATCH, 10) { example.run } }
    before { freeze_time }

    it "for some people tells the others, reports it, and tells these later" do
      end_vote(voters)
      failing = voters.values_at(3, 20)
      let_fail(*failing)
      messages = []
      Discourse.stubs(:warn_exception).with { |_, message:| messages << message }
      make_due

      expect(notified).to match_array((voters - failing).map(&:id))
      expect(messages).to match_array(
        failing.map { |user| "Binding vote #{vote.id}: no outcome_notice for user #{user.id}" },
      )
      expect(notice).to have_attributes(made_at: nil, tries: 1)

      let_nothing_fail
      make_due
      expect(notified.size).to eq(23)
      freeze_time notice.try_at
      make_due
      expect(notified).to match_array(voters.map(&:id))
      expect(notice.made_at).to be_present
    end

    it "for all people is reported once, and tried again later" do
      end_vote(voters)
      let_fail(*voters)
      Discourse.expects(:warn_exception).once
      make_due
      expect(notice).to have_attributes(made_at: nil, tries: 1)

      let_nothing_fail
      freeze_time notice.try_at
      make_due
      expect(notified).to match_array(voters.map(&:id))
    end

    it "for the author of one reply asks those of the others, and opens the vote" do
      authors = voters.first(3)
      asking = Fabricate(:post).topic
      authors.each { |user| Fabricate(:post, topic: asking, user: user, raw: "+1 (binding)") }
      let_fail(authors.first)
      Discourse.expects(:warn_exception).once
      DiscourseBindingVote::Vote.open(
        topic: asking,
        by: Fabricate(:moderator),
        kind: "strategy",
        subject: "Clarify how strategy is decided",
        summary: "We talked.",
        ask_found: true,
      )

      asked = Notification.where(topic_id: asking.id).pluck(:user_id)
      expect(asked).to match_array(authors.drop(1).map(&:id))
    end
  end
end
