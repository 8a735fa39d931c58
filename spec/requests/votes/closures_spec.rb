# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::ClosuresController do
  fab!(:topic)
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }

  before { SiteSetting.binding_vote_enabled = true }

  def close(**params)
    post "/binding-votes/#{vote.id}/closure.json", params: params
  end

  def expect_refused(status, sentence)
    close
    expect(response.status).to eq(status)
    expect(response.parsed_body["errors"].join).to match(sentence)
    expect(vote.reload).to be_open
  end

  context "when the minimum period is over" do
    before { freeze_time vote.created_at + 73.hours }

    it "closes for the opener and for staff" do
      sign_in(vote.opened_by)
      close(outcome: "too_few")

      expect(response.status).to eq(200)
      expect(response.parsed_body["vote"]["outcome"]).to eq("too_few")
      expect(vote.reload.closed_by).to eq(vote.opened_by)

      another = Fabricate(:binding_vote, created_at: 4.days.ago)
      sign_in(Fabricate(:moderator))
      post "/binding-votes/#{another.id}/closure.json"
      expect(response.status).to eq(200)
    end

    it "refuses everyone else" do
      expect_refused(403, /log/i)
      sign_in(Fabricate(:user))
      expect_refused(403, /Only the person who opened/)
    end

    it "refuses nonsense for an outcome" do
      sign_in(vote.opened_by)
      ["x", "cancelled", ["too_few"]].each do |outcome|
        close(outcome: outcome)
        expect(response.status).to eq(400)
      end
      expect(vote.reload).to be_open
    end

    it "refuses to close with another outcome than its closer expects" do
      sign_in(vote.opened_by)
      close(outcome: "passed")
      expect(response.status).to eq(409)
      expect(response.parsed_body["errors"].join).to include(
        "it would fail now, with too few votes",
      )
      expect(vote.reload).to be_open

      vote.cast(by: Fabricate(:user), choice: "-1")
      close(outcome: "too_few")
      expect(response.status).to eq(200)
      close(outcome: "too_few")
      expect(response.status).to eq(409)
      expect(response.parsed_body["errors"].join).to match(/closed already/)
    end

    it "keeps who has become binding, where that is why it refuses" do
      group = Fabricate(:group)
      SiteSetting.binding_vote_binding_groups = group.id.to_s
      voters = Fabricate.times(3, :user)
      voters.each { |voter| vote.cast(by: voter, choice: "+1") }
      # Members that come by bulk raise no event.
      voters.each { |voter| GroupUser.create!(group: group, user: voter) }
      sign_in(vote.opened_by)

      close(outcome: "too_few")
      expect(response.status).to eq(409)
      expect(response.parsed_body["errors"].join).to include("it would pass now")
      expect(vote.reload).to have_attributes(open?: true, binding_plus: 3)

      close(outcome: "passed")
      expect(vote.reload.outcome).to eq("passed")
    end
  end

  it "refuses before the minimum period is over" do
    sign_in(vote.opened_by)
    expect_refused(422, /cannot be closed before/)
  end
end
