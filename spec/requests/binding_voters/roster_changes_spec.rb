# frozen_string_literal: true

# Marking people where there are more open votes than one waits for.
RSpec.describe DiscourseBindingVote::RosterChangesController do
  fab!(:moderator)
  fab!(:ada) { Fabricate(:user, username: "ada") }
  fab!(:votes) { Array.new(3) { Fabricate(:binding_vote) } }

  before do
    SiteSetting.binding_vote_enabled = true
    votes.each { |vote| vote.cast(by: ada, choice: "+1") }
    sign_in(moderator)
  end

  def mark
    stub_const(DiscourseBindingVote::RosterChange, :MOST_AT_ONCE, 1) do
      put "/binding-votes/#{votes.last.id}/marks.json",
          params: {
            usernames: "ada",
            binding: true,
            scope: "everywhere",
            reason: "why",
          }
    end
    expect(response.status).to eq(200)
    response.parsed_body
  end

  def left(id)
    get "/binding-votes/roster-changes/#{id}.json"
    response.status == 404 ? :gone : response.parsed_body.fetch("left")
  end

  def binding_plus
    votes.map { |vote| vote.reload.binding_plus }
  end

  it "says what is done and what is under way, first in the vote at which one looks" do
    body = mark
    expect(body["vote"]["binding"]["plus"]).to eq(1)
    expect(body["effects"].map { |effect| effect["vote_id"] }).to eq(
      [votes.last.id, votes.first.id],
    )
    expect(binding_plus).to eq([1, 0, 1])
    expect(body["under_way"]).to include("left" => 2)
    expect(left(body["under_way"]["id"])).to eq(2)
  end

  it "is done by a job, of which the person hears" do
    id = mark["under_way"]["id"]
    job = Jobs::DiscourseBindingVote::CarryRosterChange
    expect(job.jobs.map { |pushed| pushed["args"].first["roster_change_id"] }).to eq([id])
    job.new.execute(roster_change_id: id)

    expect(binding_plus).to eq([1, 1, 1])
    expect(left(id)).to eq(:gone)
    job.new.execute(roster_change_id: id)
  end

  it "tells nobody else, and nobody of what was never there" do
    id = mark["under_way"]["id"]
    expect(left(10**15)).to eq(:gone)
    sign_in(Fabricate(:admin))
    expect(left(id)).to eq(:gone)
    sign_in(ada)
    expect(left(id)).to eq(:gone)
  end

  it "says nothing of that where all is done" do
    put "/binding-votes/#{votes.last.id}/marks.json",
        params: {
          usernames: "ada",
          binding: true,
          scope: "everywhere",
          reason: "why",
        }
    expect(response.parsed_body).to include("under_way" => nil)
    expect(response.parsed_body["effects"].size).to eq(3)
  end
end
