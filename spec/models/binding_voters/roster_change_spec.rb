# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::RosterChange do
  fab!(:moderator)
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:other, :binding_vote)
  fab!(:ada, :user)
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    [vote, other].each { |vote| vote.cast(by: ada, choice: "+1") }
  end

  # The votes into which something is carried by the block.
  def reached(&block)
    ids = []
    DiscourseBindingVote::Vote.any_instance.stubs(:tell_of_roster)
    described_class.any_instance.stubs(:carry_at_once)
    block.call
    described_class.order(:id).flat_map { |change| change.votes.order(:id).ids }
  ensure
    described_class.delete_all
  end

  it "is planned only where something can have changed" do
    open_votes = [vote.id, other.id].sort
    expect(reached { committers.add(ada) }).to eq(open_votes)
    expect(reached { committers.remove(ada) }).to eq(open_votes)
    expect(reached { Fabricate(:group).add(ada) }).to eq([])
    expect(reached { SiteSetting.binding_vote_binding_groups = "" }).to eq(open_votes)
    expect(reached { SiteSetting.binding_vote_opener_groups = committers.id.to_s }).to eq([])

    expect(reached { topic.update!(title: "Another title of this topic") }).to eq([])
    expect(reached { Fabricate(:topic).update!(category: category) }).to eq([])
    expect(reached { topic.update!(category: Fabricate(:category)) }).to eq([vote.id])
    expect(reached { topic.update!(category: category) }).to eq([vote.id])

    expect(reached { category.update!(description: "What it is about") }).to eq([])
    expect(reached { Fabricate(:category).update!(parent_category: category) }).to eq([])
    Category.where(parent_category_id: category.id).destroy_all
    expect(reached { category.update!(parent_category: Fabricate(:category)) }).to eq([vote.id])
  end

  it "is planned for those in the category and below it" do
    below = Fabricate(:category, parent_category: category)
    there = Fabricate(:binding_vote, topic: Fabricate(:topic, category: below))
    mark = { binding: true, reason: "why", by: moderator }

    expect(reached { DiscourseBindingVote::Mark.place([ada], category: category, **mark) }).to eq(
      [vote.id, there.id],
    )
    expect(reached { DiscourseBindingVote::Mark.place([ada], vote: other, **mark) }).to eq(
      [other.id],
    )
  end

  it "is not written where no vote is open" do
    [vote, other].each { |vote| vote.cancel(by: moderator, reason: "why") }
    expect(described_class.plan(by: moderator, user_ids: [ada.id])).to have_attributes(left: 0)
    expect(described_class.count).to eq(0)
  end

  it "asks one question where nothing has changed, as the job does every few minutes" do
    job = Jobs::DiscourseBindingVote::RefreshRosters.new
    job.execute({})
    expect(track_sql_queries { job.execute({}) }.size).to eq(1)
  end

  it "is made for what came by bulk or by the database itself, once" do
    job = Jobs::DiscourseBindingVote::RefreshRosters.new
    binding_plus = -> { [vote.reload.binding_plus, other.reload.binding_plus] }
    job.execute({})

    GroupUser.insert_all!(
      [
        {
          group_id: committers.id,
          user_id: ada.id,
          created_at: Time.zone.now,
          updated_at: Time.zone.now,
        },
      ],
    )
    expect { job.execute({}) }.to change(&binding_plus).from([0, 0]).to([1, 1])
    GroupUser.where(group_id: committers.id).update_all(user_id: moderator.id)
    expect { job.execute({}) }.to change(&binding_plus).to([0, 0])
    GroupUser.where(group_id: committers.id).update_all(user_id: ada.id)
    expect { job.execute({}) }.to change(&binding_plus).to([1, 1])

    DiscourseBindingVote::Mark.place(
      [ada],
      category: category,
      binding: false,
      reason: "why",
      by: moderator,
    )
    expect(binding_plus.call).to eq([0, 1])
    Topic.where(id: topic.id).update_all(category_id: Fabricate(:category).id)
    expect { job.execute({}) }.to change(&binding_plus).to([1, 1])
    expect(track_sql_queries { job.execute({}) }.size).to eq(1)
  end
end
