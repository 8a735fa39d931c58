# frozen_string_literal: true

require_relative "roster_interleaving_context"

RSpec.describe DiscourseBindingVote::RosterChange do
  include_context "with a roster that changes meanwhile"

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
end
