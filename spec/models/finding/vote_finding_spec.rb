# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Vote::Findable do
  fab!(:user)
  fab!(:group)
  fab!(:category)

  before { SiteSetting.binding_vote_enabled = true }

  describe ".shown" do
    it "is the open vote of a topic, else the newest, as Vote.current has it" do
      older = Fabricate(:binding_vote, closed_at: 1.day.ago, outcome: "too_few")
      newer = Fabricate(:binding_vote, topic: older.topic, closed_at: 1.hour.ago, outcome: "passed")
      open = Fabricate(:binding_vote)

      shown = DiscourseBindingVote::Vote.shown
      expect(shown).to contain_exactly(newer, open)
      expect(DiscourseBindingVote::Vote.current).to match_array(shown)

      again = Fabricate(:binding_vote, topic: older.topic)
      expect(DiscourseBindingVote::Vote.shown).to contain_exactly(again, open)
    end
  end

  describe ".waiting_for" do
    fab!(:vote) { Fabricate(:binding_vote, topic: Fabricate(:topic, category: category)) }

    def waiting
      DiscourseBindingVote::Vote.waiting_for(user)
    end

    it "is an open vote in which a member of the groups has no ballot" do
      expect(waiting).to be_empty
      SiteSetting.binding_vote_binding_groups = group.id.to_s
      expect(waiting).to be_empty
      group.add(user)
      expect(waiting).to eq([vote])
      expect(DiscourseBindingVote::Vote.waiting_for(nil)).to be_empty

      vote.cast(by: user, choice: "0")
      expect(waiting).to be_empty
      vote.withdraw(by: user)
      expect(waiting).to eq([vote])
    end

    it "is no vote that is over, closed or not" do
      SiteSetting.binding_vote_binding_groups = group.id.to_s
      group.add(user)
      closed = Fabricate(:binding_vote, closed_at: 1.day.ago, outcome: "passed")
      expect(waiting).not_to include(closed)

      freeze_time(vote.closes_at + 1.second) { expect(waiting).to be_empty }
    end

    # Every mix of a mark, or none, in each place, with and without membership.
    it "agrees with the roster of each vote, whatever is marked where" do
      parent = Fabricate(:category)
      category.update!(parent_category_id: parent.id)
      SiteSetting.binding_vote_binding_groups = group.id.to_s
      places = [{ vote_id: vote.id }, { category_id: category.id }, { category_id: parent.id }, {}]

      wrong = []
      [true, false, nil].repeated_permutation(places.size) do |marks|
        DiscourseBindingVote::Vote.transaction do
          marks.zip(places) do |binding, place|
            Fabricate(:binding_vote_mark, user: user, binding: binding, **place) if !binding.nil?
          end
          [false, true].each do |member|
            member ? group.add(user) : group.remove(user)
            said = waiting.exists?
            if said != DiscourseBindingVote::Roster.new(vote).binding?(user)
              wrong << [marks, member]
            end
          end
          raise ActiveRecord::Rollback
        end
      end

      expect(wrong).to eq([])
    end

    it "is everyone's where everyone is binding, but for those who are marked otherwise" do
      SiteSetting.binding_vote_binding_groups = Group::AUTO_GROUPS[:everyone].to_s
      expect(waiting).to eq([vote])
      Fabricate(:binding_vote_mark, user: user, binding: false)
      expect(waiting).to be_empty
    end
  end
end
