# frozen_string_literal: true

require_relative "roster_interleaving_context"

# Casting, marking, groups, opening, closing and deleting accounts, each held in the middle while
# another comes, on a database connection of its own.
RSpec.describe DiscourseBindingVote::RosterChange do
  include_context "with a roster that changes meanwhile"

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

  describe "a vote of a kind with groups of its own" do
    before do
      @managers = Fabricate(:group)
      @vote.update!(binding_group_ids: [@managers.id])
    end

    after { @managers.destroy! }

    it "binds a ballot as its voter enters the group meanwhile, and is marked for its kind" do
      casting = hold_transaction { cast(@ada) }
      @managers.add(@ada)
      casting.value
      expect(plus).to eq([1, 0])

      casting = hold_transaction { cast(@ben) }
      mark(@ben, kind: @vote.kind)
      mark(@ada, kind: "module", binding: false)
      casting.value
      expect(plus).to eq([2, 0])
      nothing_left
    end

    it "is opened with whoever entered the group before it was committed" do
      set_kinds("module", binding_groups: [@managers.id])
      topic = Fabricate(:topic)
      @topics << topic
      @accounts << topic.user_id
      matter = { kind: "module", subject: "A module", summary: "A summary" }
      opening =
        hold_transaction { DiscourseBindingVote::Vote.open(topic: topic, by: @moderator, **matter) }
      @managers.add(@ben)
      @committers.add(@ada)
      opened = opening.value

      expect(opened.reload.electorate).to eq(1)
      cast(@ben, opened)
      expect(plus(opened)).to eq([1, 0])
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
end
