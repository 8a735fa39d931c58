# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::BallotsController do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:user)
  fab!(:committer, :user)
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(committer)
  end

  def cast(choice, **params)
    put "/binding-votes/#{vote.id}/ballot.json", params: { choice: choice, **params }
  end

  def withdraw
    delete "/binding-votes/#{vote.id}/ballot.json"
  end

  def expect_refused(status, sentence)
    expect { yield }.not_to change { [vote.reload.attributes, vote.ballots.count] }
    expect(response.status).to eq(status)
    expect(response.parsed_body["errors"].join).to match(sentence)
  end

  describe "#update" do
    it "finds nothing where the account is deleted meanwhile" do
      sign_in(user)
      DiscourseBindingVote::Ballot
        .any_instance
        .stubs(:save!)
        .raises(ActiveRecord::InvalidForeignKey)
      expect_refused(404, /\S/) { cast("+1") }
    end

    it "casts a ballot and answers with it and the counts" do
      sign_in(committer)
      cast("+1", reason: "ready")

      expect(response.status).to eq(200)
      expect(response.parsed_body["vote"]).to include(
        "id" => vote.id,
        "revision" => 1,
        "binding" => {
          "plus" => 1,
          "zero" => 0,
          "minus" => 0,
        },
      )
      expect(response.parsed_body["ballot"]).to include(
        "choice" => "+1",
        "typed" => "+1",
        "reason" => "ready",
        "binding" => true,
      )
    end

    it "casts a non-binding ballot for everyone else, and changes it" do
      sign_in(user)
      cast("+1")
      cast("-1")

      expect(response.parsed_body["vote"]).to include(
        "binding" => {
          "plus" => 0,
          "zero" => 0,
          "minus" => 0,
        },
        "non_binding" => {
          "plus" => 0,
          "zero" => 0,
          "minus" => 1,
        },
      )
    end

    it "does not let the request say whether the ballot binds, or whose it is" do
      sign_in(user)
      cast("+1", binding: true, user_id: committer.id)

      expect(vote.ballots.pluck(:user_id, :binding)).to eq([[user.id, false]])
    end

    it "refuses an unknown choice" do
      sign_in(user)
      ["+2", "yes", "", nil].each { |choice| expect_refused(400, /\+1, 0 or -1/) { cast(choice) } }
    end

    it "takes nothing but texts for a choice and a reason" do
      sign_in(user)
      expect_refused(400, /\+1, 0 or -1/) { cast(["+1"]) }

      expect_refused(400, /reason/) { cast("+1", reason: { a: "b" }) }
    end

    it "refuses a reason that is too long" do
      sign_in(user)
      expect_refused(422, /500/) { cast("+1", reason: "x" * 501) }
    end

    it "refuses a binding -1 without a reason" do
      sign_in(committer)
      expect_refused(422, /needs a reason/) { cast("-1") }
      cast("-1", reason: "too early")
      expect(response.status).to eq(200)
    end

    it "refuses the anonymous" do
      expect_refused(403, /log/i) { cast("+1") }
    end

    it "refuses the silenced" do
      sign_in(Fabricate(:user, silenced_till: 1.day.from_now))
      expect_refused(403, /silenced/) { cast("+1") }
    end

    it "refuses the staged, who cannot log in yet" do
      staged = Fabricate(:user, staged: true)
      expect(Guardian.new(staged).binding_ballot_refusal(topic)).to eq(:staged)
    end

    it "refuses those in anonymous mode, also once that is switched off" do
      sign_in(Fabricate(:anonymous))
      expect_refused(403, /anonymous/) { cast("+1") }
    end

    it "refuses the suspended, whom the forum logs out" do
      sign_in(user)
      user.update!(suspended_till: 1.day.from_now, suspended_at: Time.zone.now)
      expect_refused(403, /./) { cast("+1") }
      expect(Guardian.new(user).binding_ballot_refusal(topic)).to eq(:suspended)
    end

    it "refuses those who cannot post in the category" do
      category.set_permissions(everyone: :readonly, staff: :full)
      category.save!
      sign_in(user)
      expect_refused(403, /post in this category/) { cast("+1") }
    end

    it "refuses in a closed and in an archived topic, moderators too" do
      sign_in(Fabricate(:moderator))
      topic.update!(closed: true)
      expect_refused(403, /closed/) { cast("+1") }
      topic.update!(closed: false, archived: true)
      expect_refused(403, /archived/) { cast("+1") }
    end

    it "refuses in a topic that has become a personal message" do
      topic.update!(archetype: Archetype.private_message, category: nil, subtype: "user_to_user")
      topic.allowed_users << user
      sign_in(user)
      expect_refused(403, /personal messages/) { cast("+1") }
    end

    it "refuses where the topic is deleted or hidden" do
      sign_in(user)
      topic.update!(category: Fabricate(:private_category, group: Fabricate(:group)))
      expect_refused(404, /./) { cast("+1") }
      topic.update!(category: category)
      topic.trash!
      expect_refused(404, /./) { cast("+1") }
    end

    it "refuses in a closed vote and past its closing time" do
      sign_in(user)
      freeze_time vote.closes_at + 1.minute
      expect_refused(409, /time for voting is over/) { cast("+1") }
      vote.close(by: vote.opened_by)
      expect_refused(409, /closed already/) { cast("+1") }
    end

    it "limits how often one casts" do
      RateLimiter.enable
      sign_in(user)
      20.times { cast("+1") }
      expect_refused(429, /./) { cast("-1") }
    end
  end

  describe "#destroy" do
    it "withdraws one's ballot and leaves the history" do
      sign_in(committer)
      cast("+1")
      withdraw

      expect(response.status).to eq(200)
      expect(response.parsed_body["ballot"]).to eq(nil)
      expect(response.parsed_body["vote"]["binding"]["plus"]).to eq(0)
      expect(vote.ballot_changes.count).to eq(2)
    end

    it "refuses where there is none, and in a closed vote" do
      sign_in(committer)
      expect_refused(404, /no ballot/) { withdraw }

      cast("+1")
      freeze_time vote.closes_at + 1.minute
      vote.reload.close(by: vote.opened_by)
      expect_refused(409, /closed already/) { withdraw }
    end
  end

  describe "#index" do
    def page(number = nil)
      get "/binding-votes/#{vote.id}/ballots.json", params: { page: number }.compact
      response.parsed_body
    end

    it "lists binding ballots first, then the newest" do
      early, late = Array.new(2) { Fabricate(:user) }
      vote.cast(by: early, choice: "-1", reason: "no")
      freeze_time 1.minute.from_now
      vote.cast(by: committer, choice: "-0")
      freeze_time 1.minute.from_now
      vote.cast(by: late, choice: "+1")

      ballots = page["ballots"]
      expect(ballots.map { |ballot| ballot["user"]["username"] }).to eq(
        [committer, late, early].map(&:username),
      )
      expect(ballots.map { |ballot| ballot["typed"] }).to eq(%w[-0 +1 -1])
      expect(ballots.last).to include("reason" => "no", "binding" => false, "choice" => "-1")
    end

    it "gives the changes of a ballot that was changed, withdrawn or cast again" do
      faithful = Fabricate(:user)
      vote.cast(by: faithful, choice: "+1")
      vote.cast(by: user, choice: "+1")
      vote.cast(by: user, choice: "-0")
      vote.withdraw(by: user)
      vote.cast(by: user, choice: "-1")

      changed, unchanged =
        [user, faithful].map do |person|
          page["ballots"].find { |ballot| ballot["user"]["id"] == person.id }
        end
      expect(changed["changes"].map { |change| [change["before"], change["after"]] }).to eq(
        [[nil, "+1"], %w[+1 -0], ["-0", nil], [nil, "-1"]],
      )
      expect(changed["changes"].last).to include(
        "changed_by" => user.username,
        "binding_after" => false,
      )
      expect(unchanged).not_to have_key("changes")
    end

    it "gives 50 a page" do
      51.times { vote.cast(by: Fabricate(:user), choice: "+1") }

      first = page
      second = page(1)
      expect(first["ballots"].size).to eq(50)
      expect(first["more"]).to eq(true)
      expect(second["ballots"].size).to eq(1)
      expect(second["more"]).to eq(false)
      expect((first["ballots"] + second["ballots"]).map { |ballot| ballot["id"] }.uniq.size).to eq(
        51,
      )
    end

    it "asks as often for 1 ballot as for 30" do
      cast_twice = -> do
        voter = Fabricate(:user)
        %w[+1 0].each { |choice| vote.cast(by: voter, choice: choice) }
      end
      cast_twice.call
      page
      few = track_sql_queries { page }.size
      29.times { cast_twice.call }
      expect(track_sql_queries { page }.size).to eq(few)
    end

    it "refuses nonsense for a page" do
      { "-3" => 422, "9" * 30 => 422, ["1"] => 400 }.each do |number, status|
        page(number)
        expect(response.status).to eq(status)
      end
    end

    it "is hidden with its topic" do
      topic.update!(category: Fabricate(:private_category, group: Fabricate(:group)))
      page
      expect(response.status).to eq(404)
    end
  end
end
