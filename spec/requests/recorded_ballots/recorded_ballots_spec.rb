# frozen_string_literal: true

require_relative "recorded_ballots_context"

RSpec.describe DiscourseBindingVote::RecordedBallotsController do
  include_context "with recorded ballots"

  describe "replaced by casting" do
    before do
      sign_in(moderator)
      record
      sign_in(ada)
    end

    it "is one's own from then on" do
      get "/binding-votes/#{vote.id}.json"
      own = response.parsed_body["binding_vote"]["own"]["ballot"]
      expect(own["recorded"]).to eq("by" => moderator.username, "url" => link)

      cast("+1")
      expect(response.parsed_body["ballot"]).not_to have_key("recorded")
      expect(vote.ballots.sole).to have_attributes(
        source_url: nil,
        recorded_by_id: nil,
        changed_by_id: ada.id,
      )
      expect(vote.reload).to have_attributes(binding_plus: 1, revision: 2)
      expect(vote.ballot_changes.order(:id).last).to have_attributes(
        typed_before: "+1",
        typed_after: "+1",
        source_url_after: nil,
        changed_by_id: ada.id,
      )

      sign_in(moderator)
      expect_refused(409, "cast_here") { record }
    end

    it "can be withdrawn" do
      delete "/binding-votes/#{vote.id}/ballot.json"
      expect(response.status).to eq(200)
      expect(vote.reload.binding_plus).to eq(0)
    end
  end

  describe "#destroy" do
    before { sign_in(moderator) }

    it "takes the ballot back, which stays in the history" do
      record(name: "Grace Hopper")
      messages =
        MessageBus.track_publish("/binding-votes/#{topic.id}") { take_back(vote.ballots.sole) }

      expect(response.status).to eq(200)
      expect(response.parsed_body["ballot"]).to eq(nil)
      expect(vote.reload).to have_attributes(non_binding_plus: 0, revision: 2)
      expect(messages.sole.data).to include(type: "withdrawn")
      expect(vote.ballot_changes.order(:id).pluck(:voter_name, :typed_before, :typed_after)).to eq(
        [["Grace Hopper", nil, "+1"], ["Grace Hopper", "+1", nil]],
      )
      expect(vote.ballot_changes.last.created_at).to be > yesterday
    end

    it "takes back nothing but recorded ballots of this vote" do
      ballot = vote.cast(by: ada, choice: "+1")
      expect_refused(404, "no_recorded_ballot") { take_back(ballot) }

      other = Fabricate(:binding_vote)
      put "/binding-votes/#{other.id}/recorded-ballots.json",
          params: {
            name: "Grace",
            choice: "0",
            link: link,
            cast_at: Time.zone.now.iso8601,
          }
      expect_refused(404, "no_recorded_ballot") { take_back(other.ballots.sole) }
    end

    it "refuses once the vote is closed" do
      record
      freeze_time vote.closes_at + 1.minute
      vote.reload.close(by: moderator)
      expect_refused(409, "already_closed") { take_back(vote.ballots.sole) }
    end
  end

  describe "who may" do
    fab!(:keepers, :group)
    fab!(:keeper) { Fabricate(:user).tap { |user| keepers.add(user) } }
    fab!(:category_moderators, :group)
    fab!(:category_moderator) { Fabricate(:user).tap { |user| category_moderators.add(user) } }

    before do
      SiteSetting.binding_vote_roster_groups = keepers.id.to_s
      SiteSetting.enable_category_group_moderation = true
      let_group_moderate(category_moderators, category)
    end

    def scopes
      get "/binding-votes/#{vote.id}.json"
      response.parsed_body["binding_vote"]["own"]["roster"]
    end

    it "lets those who keep the roster, and tells them so" do
      {
        moderator => %w[vote category everywhere],
        keeper => %w[vote category everywhere],
        category_moderator => %w[vote category],
      }.each do |user, expected|
        sign_in(user)
        record(name: "Recorded by #{user.username}")
        expect(response.status).to eq(200)
        take_back(vote.ballots.sole)
        expect(response.status).to eq(200)
        expect(scopes).to eq(expected)
      end
    end

    it "refuses everyone else" do
      ballot =
        vote.record("Grace", by: moderator, choice: "0", link: link, cast_at: yesterday.iso8601)
      expect_refused(403, "not_logged_in") { record }
      expect(scopes).to eq(nil)
      [ada, vote.opened_by].each do |user|
        sign_in(user)
        expect_refused(403, "not_a_roster_keeper") { record }
        expect_refused(403, "not_a_roster_keeper") { take_back(ballot) }
        expect(scopes).to eq(nil)
      end
    end

    it "does not tell of votes that one may not see" do
      sign_in(keeper)
      category.update!(read_restricted: true)
      record
      expect(response.status).to eq(404)
    end

    it "limits how often one records" do
      RateLimiter.enable
      sign_in(keeper)
      60.times { record(choice: "+2") }
      record
      expect(response.status).to eq(429)
    end
  end

  it "asks as often for 1 recorded ballot as for 30" do
    person = ->(number) do
      vote.record(
        "N#{number}",
        by: Fabricate(:moderator),
        choice: "0",
        link: link,
        cast_at: yesterday.iso8601,
      )
    end
    person.call(0)
    listed
    few = track_sql_queries { listed }.size
    29.times { |number| person.call(number + 1) }
    expect(track_sql_queries { listed }.size).to eq(few)
    expect(listed.size).to eq(30)
  end
end
