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
      close(revision: vote.revision)

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

    it "refuses nonsense for a revision" do
      sign_in(vote.opened_by)
      close(revision: ["x"])
      expect(response.status).to eq(400)
      expect(vote.reload).to be_open
    end

    it "refuses a stale close" do
      sign_in(vote.opened_by)
      vote.cast(by: Fabricate(:user), choice: "-1")
      close(revision: 0)
      expect(response.status).to eq(409)
      expect(response.parsed_body["errors"].join).to match(/changed since/)

      close(revision: 1)
      expect(response.status).to eq(200)
      close(revision: 2)
      expect(response.status).to eq(409)
      expect(response.parsed_body["errors"].join).to match(/closed already/)
    end
  end

  it "refuses before the minimum period is over" do
    sign_in(vote.opened_by)
    expect_refused(422, /cannot be closed before/)
  end
end
