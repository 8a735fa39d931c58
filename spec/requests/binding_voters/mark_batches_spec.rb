# frozen_string_literal: true

require_relative "marks_context"

# What is done to several marks at once, and undoing it.
RSpec.describe DiscourseBindingVote::MarksController do
  include_context "with people to mark"

  let(:marks) { DiscourseBindingVote::Mark.order(:id) }

  def standing
    marks.standing.includes(:user).map { |mark| [mark.person, mark.binding, mark.reason] }
  end

  def undo(id = response.parsed_body["undo_id"])
    delete "/binding-votes/mark-changes/#{id}.json"
  end

  def logged
    UserHistory.where(custom_type: "binding_vote_mark_lifted").pluck(:subject)
  end

  before { sign_in(moderator) }

  describe "a batch" do
    before do
      mark(usernames: "ada_l, grace", reason: "committers")
      mark(usernames: moderator.username)
    end

    it "is what was placed at once" do
      get "/binding-votes/#{vote.id}/roster.json"
      together = response.parsed_body["people"].map { |person| person["mark"]["together"] }
      expect(together).to contain_exactly(2, 2, 1)

      marks.first.lift(by: moderator)
      get "/binding-votes/marks.json", params: { state: "all" }
      expect(response.parsed_body["marks"].map { |mark| mark["together"] }).to eq([1, 1, 1])
    end

    it "is lifted as a whole, with one change and one line in the log" do
      expect(vote.reload.binding_plus).to eq(2)
      delete "/binding-votes/marks/#{marks.first.id}.json", params: { batch: true }

      expect(response.status).to eq(200)
      effect = response.parsed_body["effects"].sole
      expect(effect["after"]["binding"]["plus"]).to eq(0)
      expect(vote.reload.binding_plus).to eq(0)
      expect(standing.map(&:first)).to eq([moderator.username])
      expect(logged).to eq(["Ada_L, grace"])
    end

    it "is lifted alone where nothing else is said" do
      delete "/binding-votes/marks/#{marks.first.id}.json"
      expect(standing.map(&:first)).to contain_exactly("grace", moderator.username)
    end

    it "says beforehand what lifting it would do, and does nothing" do
      post "/binding-votes/marks/#{marks.first.id}/lift-preview.json", params: { batch: true }
      expect(response.parsed_body["effects"].sole["after"]["binding"]["plus"]).to eq(0)
      expect(standing.size).to eq(3)

      post "/binding-votes/marks/#{marks.first.id}/lift-preview.json"
      expect(response.parsed_body["effects"].sole["after"]["binding"]["plus"]).to eq(1)
    end

    it "is left as it is by those who may not lift it, and once the vote is closed" do
      sign_in(ada)
      delete "/binding-votes/marks/#{marks.first.id}.json", params: { batch: true }
      expect(response.status).to eq(403)

      vote.update_columns(created_at: 4.days.ago)
      vote.close(by: moderator)
      sign_in(moderator)
      delete "/binding-votes/marks/#{marks.first.id}.json", params: { batch: true }
      expect(response.status).to eq(409)
      expect(standing.size).to eq(3)
    end
  end

  describe "undoing" do
    it "lifts what was placed, and sets again what that had replaced" do
      mark(usernames: "grace", binding: false, reason: "on leave")
      mark(usernames: "ada_l, grace", reason: "committers")
      undo

      expect(response.status).to eq(200)
      expect(standing).to eq([["grace", false, "on leave"]])
      expect(vote.reload.binding_plus).to eq(0)
      expect(logged).to eq(["Ada_L, grace"])
    end

    it "sets again what was lifted, with its reason, as one batch" do
      mark(usernames: "ada_l, grace", reason: "committers")
      delete "/binding-votes/marks/#{marks.first.id}.json", params: { batch: true }
      undo

      expect(standing).to eq([["Ada_L", true, "committers"], ["grace", true, "committers"]])
      expect(marks.standing.first).to have_attributes(marked_by: moderator, together: 2)
      expect(vote.reload.binding_plus).to eq(2)
      placed = UserHistory.where(custom_type: "binding_vote_marked_binding").order(:id)
      expect(placed.pluck(:subject)).to eq(["Ada_L, grace"] * 2)
    end

    it "sets plain names again as they were written" do
      mark(usernames: "", name: "Jane Doe")
      delete "/binding-votes/marks/#{marks.first.id}.json"
      undo
      expect(standing).to eq([["Jane Doe", true, "why"]])
    end

    it "leaves alone who got another mark since, and who was lifted since" do
      mark(usernames: "ada_l, grace", reason: "committers")
      id = response.parsed_body["undo_id"]
      mark(usernames: "ada_l", binding: false, reason: "a mistake")
      undo(id)
      expect(standing).to eq([["Ada_L", false, "a mistake"]])

      delete "/binding-votes/marks/#{marks.last.id}.json"
      id = response.parsed_body["undo_id"]
      mark(usernames: "ada_l", reason: "after all")
      undo(id)
      expect(standing).to eq([["Ada_L", true, "after all"]])
    end

    it "does nothing for accounts that are gone" do
      mark(usernames: "ada_l")
      delete "/binding-votes/marks/#{marks.first.id}.json"
      id = response.parsed_body["undo_id"]
      UserDestroyer.new(Discourse.system_user).destroy(ada)
      undo(id)
      expect(response.status).to eq(200)
      expect(standing).to eq([])
    end

    it "is refused to others, in closed votes, and where there is no such change" do
      mark
      id = response.parsed_body["undo_id"]
      sign_in(ada)
      undo(id)
      expect(response.status).to eq(403)

      sign_in(moderator)
      [SecureRandom.uuid, "7", "x" * 36].each do |wrong|
        undo(wrong)
        expect(response.parsed_body["error_type"]).to eq("no_such_mark")
      end

      vote.update_columns(created_at: 4.days.ago)
      vote.close(by: moderator)
      undo(id)
      expect(response.status).to eq(409)
      expect(standing.size).to eq(1)
    end
  end
end
