# frozen_string_literal: true

# Casting, marking, groups, opening, closing and deleting accounts, each held in the middle while
# another comes, on a database connection of its own.
RSpec.describe DiscourseBindingVote::RosterChange do
  self.use_transactional_tests = false

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_minus_needs_reason = false
    @committers = Fabricate(:group)
    SiteSetting.binding_vote_binding_groups = @committers.id.to_s
    @moderator = Fabricate(:moderator)
    @ada, @ben = Array.new(2) { Fabricate(:user, refresh_auto_groups: true) }
    @vote, @other = Array.new(2) { Fabricate(:binding_vote, created_at: 4.days.ago) }
    @topics = [@vote.topic, @other.topic]
    @accounts = [
      @moderator,
      @ada,
      @ben,
      @vote.opened_by,
      @other.opened_by,
      *@topics.map(&:user),
    ].map(&:id)
  end

  after do
    SiteSetting.binding_vote_binding_groups = ""
    Post.with_deleted.where(topic_id: @topics.map(&:id)).delete_all
    @topics.each(&:destroy!)
    # Marks that are not of a vote are there for good.
    DB.exec("TRUNCATE binding_vote_marks, binding_vote_roster_changes")
    UserHistory.delete_all
    Notification.where(user_id: @accounts).delete_all
    @committers.destroy!
    User.where(id: @accounts).find_each(&:destroy!)
  end

  def find(vote)
    DiscourseBindingVote::Vote.find(vote.id)
  end

  def cast(user, vote = @vote, choice: "+1")
    find(vote).cast(by: User.find(user.id), choice: choice)
  end

  def mark(person = @ada, binding: true, **place)
    DiscourseBindingVote::Mark.place(
      [person],
      binding: binding,
      reason: "why",
      by: @moderator,
      **place,
    )
  end

  def refused
    yield
    nil
  rescue DiscourseBindingVote::Refusal => refusal
    refusal.reason
  end

  # The binding and the other +1, of which the ballots have to say the same.
  def plus(vote = @vote)
    vote = find(vote)
    bindings = vote.ballots.where(choice: 1).pluck(:binding)
    expect(bindings.tally).to eq(
      { true => vote.binding_plus, false => vote.non_binding_plus }.reject do |_, count|
        count == 0
      end,
    )
    [vote.binding_plus, vote.non_binding_plus]
  end

  def nothing_left
    expect(described_class.all.map(&:attributes)).to eq([])
  end

  describe "a ballot that is being cast" do
    it "binds as its voter is marked before it is in the box" do
      casting = hold_transaction { cast(@ada) }
      mark

      expect(casting).to be_waited_for
      casting.value
      expect(plus).to eq([1, 0])
      nothing_left
    end

    it "binds as its voter is marked by a mark that is not committed yet" do
      marking = hold_transaction { mark }
      cast(@ada)

      expect(marking).not_to be_waited_for
      expect(plus).to eq([0, 1])
      marking.value
      expect(plus).to eq([1, 0])
      nothing_left
    end

    it "binds no more once the mark is lifted before it is in the box" do
      mark
      casting = hold_transaction { cast(@ada) }
      DiscourseBindingVote::Mark.last.lift(by: @moderator)
      casting.value

      expect(plus).to eq([0, 1])
    end

    it "binds as its voter enters a group meanwhile, and leaves it" do
      casting = hold_transaction { cast(@ada) }
      @committers.add(@ada)
      casting.value
      expect(plus).to eq([1, 0])

      leaving = hold_transaction { Group.find(@committers.id).remove(@ada) }
      cast(@ada)
      expect(leaving).not_to be_waited_for
      expect(plus).to eq([1, 0])
      leaving.value
      expect(plus).to eq([0, 1])
    end

    it "waits for nothing that happens to another vote" do
      cast(@ada)
      cast(@ada, @other)
      recounting =
        hold_transaction do
          DiscourseBindingVote::Vote.locked(@vote.id) { |vote| vote.apply_roster(by: @moderator) }
        end
      expect(DiscourseBindingVote::Roster::Preview.of_placing([@ada], binding: true).size).to eq(2)
      cast(@ben, @other)

      expect(recounting).not_to be_waited_for
      recounting.value
    end
  end

  describe "a vote that opens" do
    it "knows who was marked and entered a group before it was committed" do
      topic = Fabricate(:topic)
      @topics << topic
      @accounts << topic.user_id
      matter = { kind: "module", subject: "A module", summary: "A summary" }
      opening =
        hold_transaction { DiscourseBindingVote::Vote.open(topic: topic, by: @moderator, **matter) }
      mark
      @committers.add(@ben)
      expect(opening).not_to be_waited_for
      opened = opening.value

      expect(opened.reload.electorate).to eq(2)
      cast(@ada, opened)
      expect(plus(opened)).to eq([1, 0])
      expect(DiscourseBindingVote::Roster::Digest.stale_votes).to include(opened)
    end
  end

  describe "a vote that closes" do
    before { cast(@ada) }

    it "takes no mark and loses none from when it is closed" do
      mark(vote: @vote)
      mark = DiscourseBindingVote::Mark.last
      closing = hold_transaction { find(@vote).close(by: @moderator) }

      expect(refused { mark(@ben, vote: @vote) }).to eq(:already_closed)
      expect(closing).to be_waited_for
      closing.value
      expect(refused { mark.lift(by: @moderator) }).to eq(:already_closed)
      expect(DiscourseBindingVote::Mark.sole).to be_standing
    end

    it "refuses a lift that comes while it closes" do
      mark(vote: @vote)
      closing = hold_transaction { find(@vote).close(by: @moderator) }
      lift = refused { DiscourseBindingVote::Mark.sole.lift(by: @moderator) }
      closing.value

      expect(lift).to eq(:already_closed)
      expect(DiscourseBindingVote::Mark.sole).to be_standing
    end

    it "closes by a mark of its own that is being placed" do
      marking = hold_transaction { mark(vote: @vote) }
      find(@vote).close(by: @moderator)

      expect(marking).to be_waited_for
      marking.value
      expect(plus).to eq([1, 0])
      nothing_left
    end

    it "closes by marks of everywhere that are committed and not yet carried" do
      described_class.any_instance.stubs(:carry_at_once)
      mark
      expect(plus).to eq([0, 1])
      find(@vote).close(by: @moderator)

      expect(plus).to eq([1, 0])
      described_class.carry_all
      nothing_left
    end

    it "stays as it is when a mark of everywhere comes after it" do
      closing = hold_transaction { find(@vote).close(by: @moderator) }
      mark

      expect(closing).to be_waited_for
      closing.value
      expect(plus).to eq([0, 1])
      nothing_left
    end
  end

  describe "an account that is deleted" do
    # As the forum deletes it: its posts first, all in one transaction.
    def delete(user, &block)
      UserDestroyer.new(Discourse.system_user).destroy(
        User.find(user.id),
        delete_posts: true,
        quiet: true,
        context: "spec",
        &block
      )
    end

    before do
      @topics.each do |topic|
        Fabricate(:post, topic: topic, user: topic.user)
        post = Fabricate(:post, topic: topic, user: @ada, raw: "+1 (binding)")
        DiscourseBindingVote::ProposedBallot.propose(post)
      end
      @topics.each { |topic| Fabricate(:post, topic: topic, user: @ada, raw: "I agree") }
    end

    it "stops nobody who casts, and loses no ballot" do
      cast(@ada, @other)
      deleting = hold_transaction { delete(@ada) }
      [@vote, @other].each { |vote| cast(@ben, vote) }

      expect(deleting).not_to be_waited_for
      deleting.value
      expect([plus(@vote), plus(@other)]).to eq([[0, 1], [0, 1]])
      expect(find(@other).ballots.pluck(:user_id)).to eq([@ben.id])
      nothing_left
    end

    it "takes along the ballots that it is changing meanwhile" do
      cast(@ada)
      casting = hold_transaction { cast(@ada, choice: "-1") }
      delete(@ada)

      expect(casting).to be_waited_for
      casting.value
      expect(find(@vote)).to have_attributes(ballots: [], non_binding_minus: 0, non_binding_plus: 0)
    end

    it "takes along the first ballot that it is casting meanwhile" do
      casting = hold_transaction { cast(@ada) }
      delete(@ada)
      casting.value

      expect(find(@vote)).to have_attributes(ballots: [], non_binding_plus: 0)
      nothing_left
    end

    it "casts nothing any more, wherever its deletion is" do
      cast(@ada, @other)
      forgetting =
        hold_transaction do |held|
          DiscourseBindingVote::Vote.forget(User.find(@ada.id))
          held.pause
          delete(@ada)
        end
      expect { cast(@ada, @other, choice: "-1") }.to raise_error(ActiveRecord::InvalidForeignKey)

      expect(forgetting).to be_waited_for
      forgetting.value
      expect([@vote, @other].flat_map { |vote| find(vote).ballots.to_a }).to eq([])
      expect(find(@other)).to have_attributes(non_binding_plus: 0, non_binding_minus: 0)
    end

    it "is deleted while its ballot is recorded, marked, set aside and recounted" do
      proposed = DiscourseBindingVote::ProposedBallot.find_by!(vote_id: @other.id)
      steps = [
        -> { find(@vote).record(User.find(@ada.id), by: @moderator, **recording) },
        -> { find(@vote).record(User.find(@ada.id), by: @moderator, **recording, choice: "0") },
        -> { mark(User.find(@ada.id)) },
        -> { find(@other).set_aside(proposed, by: User.find(@ada.id)) },
        -> { mark(User.find(@ada.id), binding: false, vote: find(@vote)) },
      ]
      steps.each do |step|
        held = hold_transaction { step.call }
        expect {
          User.transaction { delete(@ada) && raise(ActiveRecord::Rollback) }
        }.not_to raise_error
        held.value
      end
      delete(@ada)

      expect(find(@vote).ballots).to be_empty
      expect(DiscourseBindingVote::Mark.standing.where(user_id: [@ada.id, nil])).to be_empty
      nothing_left
    end

    def recording
      { choice: "+1", link: "https://a.example/1", cast_at: Time.zone.now.iso8601 }
    end

    it "is deleted while it closes the vote that it has opened, and while others cast in that" do
      opener = @vote.opened_by
      Fabricate(:post, topic: @topics.first, user: opener)
      closing = hold_transaction { find(@vote).close(by: opener) }
      delete(opener)
      closing.value
      expect(find(@vote)).to have_attributes(opened_by: nil, closed_by: nil, outcome: "too_few")

      other_opener = @other.opened_by
      casting = hold_transaction { cast(other_opener, @other) }
      delete(other_opener)
      casting.value
      expect(find(@other)).to have_attributes(opened_by: nil, ballots: [])
    end
  end

  describe "what a crash leaves over" do
    before do
      cast(@ada)
      cast(@ada, @other)
    end

    it "is known, and finished by the job" do
      killed = Class.new(Exception)
      DiscourseBindingVote::Publisher.any_instance.stubs(:recounted).raises(killed)
      expect { mark }.to raise_error(killed)
      DiscourseBindingVote::Publisher.any_instance.unstub(:recounted)

      expect([plus(@vote), plus(@other)]).to eq([[0, 1], [0, 1]])
      expect(described_class.sole.left).to eq(2)
      Jobs::DiscourseBindingVote::FinishRosterChanges.new.execute({})
      expect([plus(@vote), plus(@other)]).to eq([[1, 0], [1, 0]])
      nothing_left
    end

    it "does not hold up the other votes where one fails, which is tried again" do
      Discourse.expects(:warn_exception).once
      failing = DiscourseBindingVote::Roster.any_instance
      failing.stubs(:misjudged_ballots).raises("no").then.returns([])
      change = mark
      expect(change.left).to eq(2)
      failing.unstub(:misjudged_ballots)

      Jobs::DiscourseBindingVote::FinishRosterChanges.new.execute({})
      expect([plus(@vote), plus(@other)]).to eq([[1, 0], [1, 0]])
      nothing_left
    end

    it "is finished twice at once, with the same end" do
      described_class.any_instance.stubs(:carry_at_once)
      mark
      described_class.any_instance.unstub(:carry_at_once)
      at_once([-> { described_class.carry_all }] * 4)

      expect([plus(@vote), plus(@other)]).to eq([[1, 0], [1, 0]])
      nothing_left
    end
  end

  it "lets keepers mark the same people at the same time" do
    people = [@ada, @ben, *@topics.map(&:user)]
    jobs =
      Array.new(12) do |n|
        lambda do
          DiscourseBindingVote::Mark.place(
            [*people.rotate(n), "Grace", "ada L"],
            binding: n.even?,
            reason: "why",
            by: @moderator,
          )
        end
      end
    at_once(jobs)

    marks = DiscourseBindingVote::Mark
    expect(marks.count).to eq(12 * 6)
    expect(marks.standing.count).to eq(6)
    expect(marks.standing.distinct.pluck(:binding).size).to eq(1)
    nothing_left
  end
end
