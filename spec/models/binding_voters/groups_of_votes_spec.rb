# frozen_string_literal: true

# Two votes side by side, of two kinds: one with groups of its own, and one of the groups of the forum.
RSpec.describe DiscourseBindingVote::BindingGroups do
  fab!(:moderator)
  fab!(:committers, :group)
  fab!(:managers, :group)
  fab!(:ada, :user)
  fab!(:ben, :user)
  fab!(:general) { Fabricate(:binding_vote, kind: "strategy") }
  fab!(:release) do
    add_kind("release", binding_groups: [managers.id])
    Fabricate(:binding_vote, kind: "release")
  end

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(ada)
    managers.add(ben)
  end

  let(:votes) { [general, release] }

  def roster(vote)
    DiscourseBindingVote::Roster.new(vote.reload)
  end

  def binding_people
    votes.map { |vote| roster(vote).user_ids }
  end

  def cast_by_all
    votes.each { |vote| [ada, ben].each { |user| vote.cast(by: user, choice: "+1") } }
  end

  # Whose ballots are kept as binding ones, as ids in the order of the votes.
  def bound
    votes.map do |vote|
      ids = vote.ballots.where(binding: true).order(:user_id).pluck(:user_id)
      expect(vote.reload.binding_plus).to eq(ids.size)
      ids
    end
  end

  it "has those of its kind, as they were when it opened" do
    opened =
      DiscourseBindingVote::Vote.open(
        topic: Fabricate(:topic),
        by: moderator,
        kind: add_kind("release", binding_groups: [managers.id]).id,
        subject: "Release 1.0",
        summary: "It is ready.",
      )
    set_kinds("release", binding_groups: [committers.id])
    expect(opened.reload.binding_group_ids).to eq([managers.id])
    expect(roster(opened).user_ids).to eq([ben.id])
    records = DiscourseBindingVote::RosterRecord.where(vote: opened)
    expect(records.pluck(:moment, :user_ids)).to eq([["opening", [ben.id]]])
  end

  it "binds the members of its own, else of those that are set" do
    cast_by_all
    expect(bound).to eq([[ada.id], [ben.id]])
    expect(binding_people).to eq([[ada.id], [ben.id]])
    expect(votes.map { |vote| roster(vote).bindings([ada.id, ben.id]) }).to eq(
      [{ ada.id => true, ben.id => false }, { ada.id => false, ben.id => true }],
    )
    expect(votes.map { |vote| roster(vote).misjudged_ballots }).to eq([[], []])
  end

  it "says from how many people ballots can come, and whether that is known" do
    managers.add(Fabricate(:user))
    expect(votes.map { |vote| roster(vote).electorate }).to eq([1, 2])

    everyone = Group::AUTO_GROUPS[:everyone]
    release.update!(binding_group_ids: [everyone])
    expect(votes.map { |vote| roster(vote).electorate }).to eq([1, nil])
    expect(roster(release).user_ids).to be_nil
    expect(roster(release).binding?(ada)).to eq(true)
    expect(roster(general).binding?(ben)).to eq(false)
  end

  it "has each vote wait for its own people" do
    waiting = ->(user) { DiscourseBindingVote::Vote.waiting_for(user).order(:id).to_a }
    expect([ada, ben].map(&waiting)).to eq([[general], [release]])
    committers.add(ben)
    expect(waiting.call(ben)).to eq(votes)
    expect(waiting.call(moderator)).to eq([])
  end

  it "tells and reminds the people of each vote" do
    lists =
      votes.map do |vote|
        DiscourseBindingVote::RosterList.new(vote, guardian: Guardian.new(moderator), waiting: true)
      end
    expect(lists.map { |list| list.people.map(&:user) }).to eq([[ada], [ben]])
    expect(lists.map(&:group_names)).to eq([[committers.name], [managers.name]])
    expect(votes.map { |vote| roster(vote).known_user_ids }).to eq([[ada.id], [ben.id]])

    [general, release].each { |vote| vote.remind(by: moderator) }
    DiscourseBindingVote::Announcement.make_due
    told = Notification.order(:id).map { |one| [one.user_id, one.data_hash[:binding_vote_id]] }
    expect(told).to contain_exactly([ada.id, general.id], [ben.id, release.id])
  end

  it "follows who joins and leaves, in the votes whose group it is" do
    cast_by_all
    DiscourseBindingVote::RosterChange.any_instance.expects(:save!).never
    Fabricate(:group).add(ada)
    DiscourseBindingVote::RosterChange.any_instance.unstub(:save!)

    managers.add(ada)
    expect(bound).to eq([[ada.id], [ada.id, ben.id]])
    expect(release.reload.electorate).to eq(2)
    managers.remove(ben)
    expect(bound).to eq([[ada.id], [ada.id]])
    committers.add(ben)
    expect(bound).to eq([[ada.id, ben.id], [ada.id]])
    managers.destroy!
    expect(bound).to eq([[ada.id, ben.id], []])
    expect(release.reload.electorate).to eq(0)
  end

  it "follows the setting where a vote has no groups of its own, as votes of before have none" do
    expect(DiscourseBindingVote::Vote.column_defaults["binding_group_ids"]).to eq([])
    cast_by_all
    SiteSetting.binding_vote_binding_groups = "#{committers.id}|#{managers.id}"
    expect(bound).to eq([[ada.id, ben.id], [ben.id]])
    SiteSetting.binding_vote_binding_groups = ""
    expect(bound).to eq([[], [ben.id]])
    expect(votes.map { |vote| roster(vote).electorate }).to eq([nil, 1])
  end

  it "finds what came by bulk in the vote that it concerns" do
    DiscourseBindingVote::Vote.refresh_rosters
    stale = -> { DiscourseBindingVote::Roster::Digest.stale_votes.to_a }
    expect(stale.call).to eq([])
    votes.each do |vote|
      expect(vote.reload.roster_digest).to eq(DiscourseBindingVote::Roster::Digest.of(vote))
    end

    DB.exec(<<~SQL, group: managers.id, user: ada.id)
      INSERT INTO group_users (group_id, user_id, created_at, updated_at)
      VALUES (:group, :user, now(), now())
    SQL
    expect(stale.call).to eq([release])
    DiscourseBindingVote::Vote.refresh_rosters
    expect(release.reload.electorate).to eq(2)
    SiteSetting.binding_vote_binding_groups = managers.id.to_s
    expect(stale.call).to eq([])
  end
end
