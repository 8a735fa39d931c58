# frozen_string_literal: true

require_relative "lives_context"

# What happens to people, groups, topics and categories while a vote is open and after it. An example
# for each line of docs/accounts.md, through the forum's own services.
RSpec.describe "Lives of accounts" do
  include_context "with lives of accounts"

  describe "an account that is" do
    it "suspended keeps its ballots, and cannot change them" do
      ada.update!(suspended_at: Time.zone.now, suspended_till: 1.year.from_now)
      expect(cast_by(ada)).to eq(403)
      DiscourseBindingVote::Vote.refresh_rosters
      expect_kept_ballots
    end

    it "silenced keeps its ballots, and cannot change them" do
      UserSilencer.silence(ada, admin)
      expect(cast_by(ada)).to eq(403)
      expect(response.parsed_body["error_type"]).to eq("silenced")
      DiscourseBindingVote::Vote.refresh_rosters
      expect_kept_ballots
    end

    it "deactivated keeps its ballots, and cannot change them" do
      ada.deactivate(admin)
      expect(cast_by(ada)).to eq(403)
      DiscourseBindingVote::Vote.refresh_rosters
      expect_kept_ballots
    end

    it "renamed has its ballots under the new name" do
      UsernameChanger.change(ada, "ada_l", admin)
      expect(ballots_of(earlier_vote)).to eq([["ada_l", "+1", true]])
      expect(ballots_of(vote)).to eq([["ada_l", "+1", true]])
      expect(cast_by(ada.reload)).to eq(200)
    end

    it "anonymised has its ballots under the name that it is given" do
      UserAnonymizer.make_anonymous(ada, admin)
      expect(ada.reload.username).to match(/\Aanon\d/)
      expect(ballots_of(earlier_vote)).to eq([[ada.username, "+1", true]])
      expect(ballots_of(vote)).to eq([[ada.username, "+1", true]])

      get "/binding-votes/#{earlier_vote.id}/export.json"
      expect(response.body).to include(ada.username)
      expect(response.body).not_to include('"ada"')
    end

    it "staged cannot cast a ballot" do
      staged = Fabricate(:user, staged: true)
      committers.add(staged)
      expect(Guardian.new(staged).binding_ballot_refusal(topic)).to eq(:staged)
      expect(Guardian.new(staged).binding_vote_roster_refusal(category)).to eq(:staged)
    end

    it "a shadow of anonymous mode cannot cast a ballot" do
      mode =
        %i[allow_anonymous_mode allow_anonymous_posting].find do |name|
          SiteSetting.respond_to?(name)
        end
      SiteSetting.set(mode, true)
      shadow = AnonymousShadowCreator.get(ada)
      expect(cast_by(shadow)).to eq(403)
      expect(response.parsed_body["error_type"]).to eq("anonymous_mode")
      expect_kept_ballots
    end
  end

  describe "an account that is deleted" do
    it "takes its ballot out of the open vote, and leaves a line without a name" do
      last = record.maximum(:id)
      messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { destroy(ada) }

      expect(ballots_of(vote)).to eq([])
      expect(binding_plus(vote)).to eq(0)
      expect(history_of(vote, after: last)).to eq([[nil, "+1", nil, "system"]])
      expect(messages.map { |message| message.data[:type] }.uniq).to eq(%w[withdrawn recounted])
    end

    it "leaves its ballot in the closed vote, without a name, and the counts" do
      destroy(ada)
      expect(ballots_of(earlier_vote)).to eq([[nil, "+1", true]])
      expect(earlier_vote.reload).to have_attributes(binding_plus: 1, outcome: "too_few")

      get "/binding-votes/#{earlier_vote.id}/ballots.json"
      expect(response.parsed_body["ballots"].sole).to include("user" => nil, "reason" => "ready")
      get "/binding-votes/#{earlier_vote.id}/export.json"
      expect(response.status).to eq(200)
      expect(response.body).not_to include('"ada"')
    end

    it "leaves the votes that it opened" do
      opener = vote.opened_by
      destroy(opener)
      get "/binding-votes/#{vote.id}.json"
      expect(response.parsed_body["binding_vote"]).to include("opened_by" => nil, "state" => "open")
    end

    it "leaves its marks, lifted, but those of closed votes as they were" do
      other = Fabricate(:binding_vote)
      ended = mark(ada, vote: other)
      close(other)
      standing = mark(ada, vote: vote)
      destroy(ada)

      expect(standing.reload).to have_attributes(
        user_id: nil,
        standing?: false,
        reason: "since 2019",
      )
      expect(ended.reload).to have_attributes(user_id: nil, standing?: true)
    end
  end

  describe "an account that moves between groups" do
    it "becomes binding in open votes, and ceases to be, at once" do
      vote.cast(by: ben, choice: "+1")
      committers.add(ben)
      expect(binding_plus(vote)).to eq(2)
      committers.remove(ada)
      expect(ballots_of(vote)).to contain_exactly(["ada", "+1", false], ["ben", "+1", true])
      expect(ballots_of(earlier_vote)).to eq([["ada", "+1", true]])
    end

    it "is found when it came with many others, of which the forum does not tell" do
      vote.cast(by: ben, choice: "+1")
      committers.bulk_add([ben.id])
      Jobs::DiscourseBindingVote::RefreshRosters.new.execute({})
      expect(binding_plus(vote)).to eq(2)
    end
  end
end
