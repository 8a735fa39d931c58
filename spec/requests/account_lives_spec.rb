# frozen_string_literal: true

# What happens to people, groups, topics and categories while a vote is open and after it. An example
# for each line of docs/accounts.md, through the forum's own services.
RSpec.describe "Lives of accounts" do
  fab!(:admin)
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:earlier_vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:ada) { Fabricate(:user, username: "ada", refresh_auto_groups: true) }
  fab!(:ben) { Fabricate(:user, username: "ben") }
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(ada)
  end

  # A closed vote and an open one, both with a binding +1 of Ada.
  let!(:vote) do
    earlier_vote.cast(by: ada, choice: "+1", reason: "ready")
    close(earlier_vote)
    Fabricate(:binding_vote, topic: topic).tap do |vote|
      vote.cast(by: ada, choice: "+1", reason: "ready")
    end
  end
  let(:record) { DiscourseBindingVote::BallotChange }

  def close(vote)
    vote.update_columns(created_at: 4.days.ago)
    vote.close(by: admin)
  end

  def cast_by(user, choice = "-0")
    sign_in(user)
    put "/binding-votes/#{vote.id}/ballot.json", params: { choice: choice }
    response.status
  end

  # Who has which ballot, and whether it binds.
  def ballots_of(vote)
    vote
      .ballots
      .includes(:user)
      .map { |ballot| [ballot.user&.username, ballot.typed, ballot.binding] }
  end

  def history_of(vote, after: 0)
    lines = vote.ballot_changes.where("id > ?", after).includes(:user, :changed_by).order(:id)
    lines.map do |line|
      [line.user&.username, line.typed_before, line.typed_after, line.changed_by&.username]
    end
  end

  def binding_plus(vote)
    vote.reload.binding_plus
  end

  def mark(user, binding: true, **place)
    DiscourseBindingVote::Mark.place(
      [user],
      binding: binding,
      reason: "since 2019",
      by: admin,
      **place,
    )
    DiscourseBindingVote::Mark.last
  end

  def destroy(user)
    UserDestroyer.new(admin).destroy(user, context: "spec")
  end

  def merge(source, target)
    UserMerger.new(source, target, admin).merge!
  end

  def expect_kept_ballots
    expect(ballots_of(earlier_vote)).to eq([["ada", "+1", true]])
    expect(ballots_of(vote)).to eq([["ada", "+1", true]])
    expect([earlier_vote, vote].map { |vote| binding_plus(vote) }).to eq([1, 1])
  end

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
      expect(told.first(2)).to eq([["cast", nil], ["cast", [ben.id]]])
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

  describe "a topic that is" do
    it "moved to another category has its vote recounted by the marks there" do
      vote.cast(by: ben, choice: "+1")
      elsewhere = Fabricate(:category)
      mark(ben, category: elsewhere)
      mark(ada, binding: false, category: category)
      expect(ballots_of(vote)).to contain_exactly(["ada", "+1", false], ["ben", "+1", false])

      topic.reload.change_category_to_id(elsewhere.id)
      expect(ballots_of(vote)).to contain_exactly(["ada", "+1", true], ["ben", "+1", true])
      expect(binding_plus(vote)).to eq(2)
    end

    def audiences(messages)
      messages.map { |message| [message.user_ids, message.group_ids] }
    end

    it "made private has its vote seen, cast in and heard of only by those who may" do
      topic.reload.change_category_to_id(Fabricate(:private_category, group: committers).id)
      expect(cast_by(ben)).to eq(404)
      get "/binding-votes/#{vote.id}.json"
      expect(response.status).to eq(404)

      messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { cast_by(ada) }
      expect(response.status).to eq(200)
      expect(audiences(messages)).to eq([[nil, [committers.id]], [[ada.id], nil]])
    end

    it "in a category that becomes private likewise" do
      category.set_permissions(committers => :full)
      category.save!
      expect(cast_by(ben)).to eq(404)

      messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { cast_by(ada) }
      expect(audiences(messages)).to eq([[nil, [committers.id]], [[ada.id], nil]])
    end

    it "made a personal message has its vote seen and heard of only by those in it" do
      topic.update!(archetype: Archetype.private_message, category_id: nil, subtype: "user_to_user")
      topic.allowed_users << ada
      expect(cast_by(ben)).to eq(404)

      messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { close(vote.reload) }
      expect(messages.sole.group_ids).to eq(nil)
      expect(messages.sole.user_ids).to include(ada.id, admin.id)
      expect(messages.sole.user_ids).not_to include(ben.id)
    end

    it "deleted has its vote closed at its time, of which only admins hear" do
      topic.reload.trash!(admin)
      freeze_time vote.closes_at + 1.minute
      messages =
        MessageBus.track_publish("/binding-votes/#{topic.id}") do
          Jobs::DiscourseBindingVote::CloseEndedVotes.new.execute({})
        end

      expect(vote.reload.outcome).to eq("too_few")
      expect(ballots_of(vote)).to eq([["ada", "+1", true]])
      expect(messages.map(&:group_ids).uniq).to eq([[Group::AUTO_GROUPS[:admins]]])
      expect(cast_by(ben)).to eq(404)
    end
  end

  describe "a category that is deleted" do
    it "leaves its marks in the history, where they reach nothing" do
      vote.cast(by: ben, choice: "+1")
      kept = mark(ben, category: category)
      expect(binding_plus(vote)).to eq(2)

      topic.reload.change_category_to_id(Fabricate(:category).id)
      category.reload.destroy!
      expect(binding_plus(vote)).to eq(1)
      expect(kept.reload).to have_attributes(standing?: true, category_id: category.id)
    end

    it "does not reach the categories that were below it any more" do
      child = Fabricate(:category, parent_category: category)
      topic.reload.change_category_to_id(child.id)
      vote.cast(by: ben, choice: "+1")
      mark(ben, category: category)
      expect(binding_plus(vote)).to eq(2)

      child.update!(parent_category: nil)
      category.reload.destroy!
      expect(binding_plus(vote)).to eq(1)
    end

    it "lets its marks be lifted by those who keep the roster everywhere" do
      kept = mark(ben, category: category)
      topic.reload.change_category_to_id(Fabricate(:category).id)
      category.reload.destroy!
      sign_in(admin)
      delete "/binding-votes/marks/#{kept.id}.json"
      expect(response.status).to eq(200)
      expect(kept.reload).not_to be_standing
    end
  end
end
