# frozen_string_literal: true

require_relative "ballots_context"

RSpec.describe DiscourseBindingVote::BallotsController do
  include_context "with ballots"

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
