# frozen_string_literal: true

# Undoing, over HTTP, what one has just done to ballots that were cast elsewhere.
RSpec.describe DiscourseBindingVote::RecordedBallotsController do
  fab!(:topic) { Fabricate(:topic, category: Fabricate(:category)) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, created_at: 3.days.ago) }
  fab!(:keeper, :user)
  fab!(:other_keeper, :user)
  fab!(:ada) { Fabricate(:user, username: "ada", refresh_auto_groups: true) }
  fab!(:keepers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_roster_groups = keepers.id.to_s
    [keeper, other_keeper].each { |user| keepers.add(user) }
    sign_in(keeper)
  end

  def path(*parts)
    ["/binding-votes/#{vote.id}/recorded-ballots", *parts].join("/") + ".json"
  end

  def record(choice = "+1", **changes)
    said = { link: "https://lists.example.com/1", cast_at: 2.days.ago.floor.iso8601(3), **changes }
    said = { username: ada.username, **said } if !said.key?(:name)
    put path, params: { choice: choice, **said }
    response.parsed_body.fetch("undo")
  end

  def take_back
    delete path(vote.ballots.sole.id)
    response.parsed_body.fetch("undo")
  end

  def undo(changes)
    post path("undo"), params: { changes: changes.join(",") }
    response.parsed_body
  end

  # What is kept of the ballot, but for its row.
  def kept
    vote.ballots.sole.attributes.except("id", "created_at")
  end

  def expect_refused(status, type)
    expect { yield }.not_to change { [vote.reload.attributes, vote.ballot_changes.count] }
    expect(response.status).to eq(status)
    expect(response.parsed_body["error_type"]).to eq(type)
    expect(response.parsed_body["errors"].join).not_to match(/translation missing/i)
  end

  [{ username: "ada" }, { name: "Grace Hopper" }].each do |person|
    it "undoes a recording, a correction and a taking back of #{person}" do
      first = record("+1", reason: "as said", **person)
      recorded = kept
      corrected = record("-0", **person)
      undone = undo(corrected)
      expect(undone["ballots"].sole).to include("typed" => "+1", "reason" => "as said")
      expect(kept).to eq(recorded)

      undo(take_back)
      expect(response.status).to eq(200)
      expect(kept).to eq(recorded)
      expect(vote.reload.non_binding_plus).to eq(1)

      undo(first)
      expect(response.status).to eq(200)
      expect(vote.reload.ballots).to be_empty
      expect(vote.non_binding_plus).to eq(0)
    end
  end

  it "works out anew whether what is put back binds" do
    record
    changes = take_back
    group = Fabricate(:group).tap { |one| one.add(ada) }
    SiteSetting.binding_vote_binding_groups = group.id.to_s
    expect(undo(changes)["ballots"].sole["binding"]).to eq(true)
  end

  it "has nothing to undo where nothing was changed" do
    at = 1.day.ago.floor.iso8601(3)
    record("+1", cast_at: at)
    expect(record("+1", cast_at: at)).to eq([])
  end

  it "refuses what somebody else has done, what is older, and what no ballot was recorded by" do
    changes = record
    sign_in(other_keeper)
    expect_refused(404, "no_recorded_ballot") { undo(changes) }
    record("-0")
    sign_in(keeper)
    expect_refused(409, "recording_changed") { undo(changes) }

    cast = vote.reload.cast(by: keeper, choice: "+1")
    line = vote.ballot_changes.find_by(user_id: cast.user_id)
    expect_refused(404, "no_recorded_ballot") { undo([line.id]) }
  end

  it "refuses once its person has cast here, cannot take part, or the vote is over" do
    record
    changes = take_back
    ada.update!(suspended_at: Time.zone.now, suspended_till: 1.year.from_now)
    expect_refused(422, "voter_cannot_take_part") { undo(changes) }
    ada.update!(suspended_at: nil, suspended_till: nil)
    vote.reload.cast(by: ada, choice: "+1")
    expect_refused(409, "recording_changed") { undo(changes) }
    vote.reload.cancel(by: keeper, reason: "why")
    expect_refused(409, "already_closed") { undo(changes) }
  end

  it "is for those who keep the roster, and takes ids" do
    changes = record
    sign_in(ada)
    expect_refused(403, "not_a_roster_keeper") { undo(changes) }
    sign_in(keeper)
    expect_refused(400, "not_ids") { undo(["x"]) }
    expect_refused(400, "missing_parameter") { undo([]) }
  end
end
