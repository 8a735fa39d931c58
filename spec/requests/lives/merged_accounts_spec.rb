# frozen_string_literal: true

require_relative "lives_context"

RSpec.describe "Lives of accounts" do
  include_context "with lives of accounts"

  describe "an account that is merged into one" do
    it "without ballots gives it its own, which bind as those of that account" do
      cast_at = vote.ballots.sole.updated_at
      last = record.maximum(:id)
      merge(ada, ben)

      expect(ballots_of(vote)).to eq([["ben", "+1", true]])
      expect(ballots_of(earlier_vote)).to eq([["ben", "+1", true]])
      expect(vote.ballots.sole.updated_at).to eq_time(cast_at)
      expect([earlier_vote, vote].map { |vote| binding_plus(vote) }).to eq([1, 1])
      [earlier_vote, vote].each do |vote|
        expect(history_of(vote, after: last)).to eq(
          [[nil, "+1", nil, "system"], ["ben", nil, "+1", "system"]],
        )
      end
    end

    it "that is marked as not binding gives it ballots that do not bind, while the vote is open" do
      mark(ben, binding: false)
      merge(ada, ben)

      expect(ballots_of(vote)).to eq([["ben", "+1", false]])
      expect(vote.reload).to have_attributes(binding_plus: 0, non_binding_plus: 1)
      expect(ballots_of(earlier_vote)).to eq([["ben", "+1", true]])
    end

    it "that has voted lets its ballot stand, and takes out its own" do
      vote.cast(by: ben, choice: "0")
      last = record.maximum(:id)
      merge(ada, ben)

      # Ben is a committer now, as Ada was.
      expect(ballots_of(vote)).to eq([["ben", "0", true]])
      expect(vote.reload).to have_attributes(binding_plus: 0, binding_zero: 1, non_binding_zero: 0)
      expect(history_of(vote, after: last)).to eq([[nil, "+1", nil, "system"], %w[ben 0 0 system]])
    end

    it "that has voted in a closed vote leaves its own there without a name" do
      both = Fabricate(:binding_vote)
      both.cast(by: ada, choice: "+1")
      both.cast(by: ben, choice: "-1", reason: "no")
      close(both)
      merge(ada, ben)

      expect(ballots_of(both)).to contain_exactly([nil, "+1", true], ["ben", "-1", false])
      expect(both.reload).to have_attributes(binding_plus: 1, non_binding_minus: 1)
    end

    it "gives it its marks, where it has none" do
      everywhere = mark(ada, binding: false)
      mark(ada, vote: vote)
      kept = mark(ben, binding: false, vote: vote)
      merge(ada, ben)

      expect(everywhere.reload).to have_attributes(user_id: nil, standing?: false)
      heir = DiscourseBindingVote::Mark.standing.where(vote_id: nil).sole
      expect(heir).to have_attributes(
        user: ben,
        binding: false,
        marked_by: Discourse.system_user,
        reason: "Taken over when two accounts were merged: since 2019",
      )
      expect(DiscourseBindingVote::Mark.standing.where(vote: vote)).to eq([kept])
      expect(ballots_of(vote)).to eq([["ben", "+1", false]])
    end

    it "gives it the votes that it opened" do
      opener = vote.opened_by
      merge(opener, ben)
      expect(vote.reload.opened_by).to eq(ben)
      expect(Guardian.new(ben).can_manage_binding_vote?(vote)).to eq(true)
    end

    it "tells open pages" do
      messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { merge(ada, ben) }
      told = messages.map { |message| [message.data[:type], message.user_ids] }
      expect(told.first(2)).to eq([["cast", [ben.id]], ["cast", nil]])
    end
  end

  describe "what a reply of an account proposes" do
    fab!(:first_post) { Fabricate(:post, topic: topic) }
    fab!(:reply) { Fabricate(:post, topic: topic, user: ben, raw: "+1 (binding)") }

    let!(:proposed) do
      vote.proposed_ballots.create!(reply: reply, user: ben, choice: 1, typed: "+1")
    end

    def ask_for(what)
      post "/binding-votes/#{vote.id}/proposed-ballots/#{proposed.id}/#{what}.json"
      response.parsed_body["error_type"]
    end

    it "is deleted with the account" do
      UserDestroyer.new(admin).destroy(ben, delete_posts: true)
      expect(vote.proposed_ballots.reload).to be_empty
    end

    it "waits for the account that this one is merged into" do
      carla = Fabricate(:user, username: "carla")
      set_aside = vote.proposed_ballots.create!(reply: first_post, user: ada, set_aside_by: ben)
      merge(ben, carla)
      expect(set_aside.reload.set_aside_by).to eq(carla)

      sign_in(carla)
      expect(ask_for("confirmation")).to eq(nil)
      expect(ballots_of(vote)).to contain_exactly(["ada", "+1", true], ["carla", "+1", false])
    end

    it "waits while the account cannot take part, and is not counted meanwhile" do
      ben.update!(silenced_till: 1.year.from_now)
      sign_in(ben)
      expect(ask_for("confirmation")).to eq("silenced")
      sign_in(admin)
      expect(ask_for("acceptance")).to eq("voter_cannot_take_part")
      expect(vote.proposed_ballots.waiting).to eq([proposed])
      expect_kept_ballots
    end

    it "waits under a new name" do
      UsernameChanger.change(ben, "ben_j", admin)
      sign_in(admin)
      get "/binding-votes/#{vote.id}/proposed-ballots.json"
      users = response.parsed_body["proposed_ballots"].pluck("user")
      expect(users.pluck("username")).to eq(["ben_j"])
    end
  end
end
