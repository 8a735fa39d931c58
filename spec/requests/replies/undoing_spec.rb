# frozen_string_literal: true

require_relative "proposed_ballots_context"

# Accepting several replies at once, and undoing what was done with what replies propose.
RSpec.describe DiscourseBindingVote::AcceptancesController do
  include_context "with proposed ballots"

  def accept_all(choices, by: keeper)
    sign_in(by)
    choices = choices.map { |proposed, choice| "#{proposed.id}:#{choice}" }.join(",")
    post "/binding-votes/#{vote.id}/proposed-ballots/acceptance.json", params: { choices: choices }
    response.parsed_body
  end

  def undo(changes, by: keeper)
    sign_in(by)
    post "/binding-votes/#{vote.id}/recorded-ballots/undo.json",
         params: {
           changes: changes.join(","),
         }
    response.parsed_body
  end

  def restore(proposed, by: keeper)
    sign_in(by)
    post path(proposed, "restoration")
  end

  describe "accepting several" do
    it "records each, and undoes all at once, after which they wait again" do
      first = propose("+1")
      second = propose("-1, it breaks", user: ben)
      answer = accept_all({ first => "+1", second => "-1" })

      expect(response.status).to eq(200)
      expect(answer["ballots"].pluck("choice", "binding")).to eq([["+1", true], ["-1", false]])
      expect(answer["refused"]).to eq([])
      expect(vote.reload).to have_attributes(binding_plus: 1, non_binding_minus: 1)
      expect(listed).to eq([])

      undone = undo(answer["undo"])
      expect(response.status).to eq(200)
      expect(undone["gone"]).to match_array(answer["ballots"].pluck("id"))
      expect(undone.values_at("ballots", "refused")).to eq([[], []])
      expect(vote.reload).to have_attributes(binding_plus: 0, non_binding_minus: 0)
      expect(listed.pluck("id")).to eq([first.id, second.id])
    end

    it "says why the others are not accepted: cast, edited, contradicting, gone" do
      good = propose("+1")
      vote.reload.cast(by: ben, choice: "0")
      cast = propose("+1", user: ben)
      edited, undecided = %w[-1 +1].map { |raw| propose(raw, user: Fabricate(:user)) }
      undecided.update!(choice: nil, typed: nil)
      set_aside = propose("-0", user: Fabricate(:user))
      set_aside.update!(set_aside_at: Time.zone.now)

      answer =
        accept_all(
          { good => "+1", cast => "+1", edited => "+1", undecided => "+1", set_aside => "0" },
        )
      expect(answer["ballots"].sole["user"]["username"]).to eq("ada")
      expect(answer["refused"].pluck("id", "error_type")).to eq(
        [
          [cast.id, "cast_here"],
          [edited.id, "reply_edited"],
          [undecided.id, "contradicting_ballots"],
          [set_aside.id, "no_such_proposed_ballot"],
        ],
      )
      expect(answer["refused"].pluck("error").join).not_to match(/translation missing/i)
      expect(vote.reload.ballots.count).to eq(2)
    end

    it "refuses a single one that was seen otherwise, and what is no list" do
      proposed = propose("+1")
      sign_in(keeper)
      expect_refused(409, "reply_edited") do
        post path(proposed, "acceptance"), params: { choice: "-1" }
      end
      ["12", "12:+2", "x:+1", Array.new(101) { |i| "#{i}:0" }.join(",")].each do |choices|
        expect_refused(400, "not_ids_with_choices") do
          post "/binding-votes/#{vote.id}/proposed-ballots/acceptance.json",
               params: {
                 choices: choices,
               }
        end
      end
    end

    it "is for those who keep the roster, while the vote takes ballots" do
      proposed = propose("+1")
      expect_refused(403, "not_a_roster_keeper") { accept_all({ proposed => "+1" }, by: ada) }
      vote.reload.cancel(by: keeper, reason: "why")
      expect_refused(409, "already_closed") { accept_all({ proposed => "+1" }) }
    end
  end

  describe "undoing an acceptance" do
    it "leaves what its author has cast meanwhile, and undoes the others" do
      first = propose("+1")
      second = propose("+1", user: ben)
      changes = accept_all({ first => "+1", second => "+1" })["undo"]
      vote.reload.cast(by: ada, choice: "0")

      undone = undo(changes)
      expect(undone["refused"].pluck("error_type")).to eq(["recording_changed"])
      expect(undone["gone"].size).to eq(1)
      expect(vote.reload.ballots.sole).to have_attributes(user: ada, typed: "0")
      expect_refused(409, "recording_changed") { undo(changes) }
    end

    it "puts back what was recorded before, with its link and time" do
      vote.update_columns(created_at: 3.days.ago)
      accept(propose("+1", created_at: 2.days.ago))
      before = vote.ballots.sole.attributes
      accept(propose("-0", created_at: 1.day.ago))

      undone = undo(response.parsed_body["undo"])
      expect(undone["ballots"].sole["typed"]).to eq("+1")
      expect(vote.ballots.sole.attributes).to eq(before)
      expect(listed.pluck("typed")).to eq(["-0"])
    end
  end

  describe "undoing that a reply was set aside" do
    it "has it wait again, for its author and for those who keep the roster" do
      [ada, keeper].each do |user|
        proposed = propose("+1")
        set_aside(proposed, by: user)
        restore(proposed, by: user)
        expect(response.status).to eq(200)
        expect(proposed.reload).to have_attributes(set_aside_at: nil, set_aside_by: nil)
        expect(listed.pluck("id")).to include(proposed.id)
        set_aside(proposed, by: keeper)
      end
    end

    it "takes what the reply says now" do
      proposed = propose("+1")
      set_aside(proposed, by: keeper)
      proposed.reply.update_columns(raw: "-1, it breaks")
      restore(proposed)
      expect(listed.pluck("typed")).to eq(["-1"])
    end

    it "leaves the word of its author, who alone can take it back" do
      proposed = propose("+1")
      set_aside(proposed, by: ada)
      expect_refused(403, "set_aside_by_author") { restore(proposed) }
      restore(proposed, by: ada)
      expect(response.status).to eq(200)
    end

    it "refuses what is not set aside, what has been answered since, and once the vote is over" do
      proposed = propose("+1")
      expect_refused(409, "not_set_aside") { restore(proposed) }
      set_aside(proposed, by: keeper)
      vote.reload.cast(by: ada, choice: "0")
      expect_refused(409, "answered_meanwhile") { restore(proposed) }
      expect(proposed.reload.set_aside_at).to be_present
      vote.reload.cancel(by: keeper, reason: "why")
      expect_refused(409, "already_closed") { restore(proposed) }
    end

    it "does not exist for others" do
      proposed = propose("+1")
      set_aside(proposed, by: keeper)
      expect_refused(404, "no_such_proposed_ballot") { restore(proposed, by: ben) }
    end
  end

  it "lists what a reply says, without what it quotes" do
    cooked = "<aside>quoted</aside><p>+1</p><p>It &lt;b&gt;works</p>" + "<p>#{"x" * 1000}</p>"
    propose("+1").reply.update_columns(cooked: cooked)
    sign_in(keeper)
    text = listed.sole["text"]
    expect(text).to start_with("+1It <b>worksxxx")
    expect(text).to end_with("…")
    expect(text.length).to eq(1000)
  end
end
