# frozen_string_literal: true

require_relative "recorded_ballots_context"

RSpec.describe DiscourseBindingVote::RecordedBallotsController do
  include_context "with recorded ballots"

  it "takes names that can be seen, in their normal form" do
    sign_in(moderator)
    record(name: " Zoe\u0308\u00A0 Plain ")
    expect(vote.ballots.pluck(:voter_name)).to eq(["Zo\u00EB Plain"])

    {
      "\u200B" => "invisible_character",
      "\u3164" => "invisible_character",
      "ada_l\u200B" => "invisible_character",
      "Grace\u202E" => "direction_character",
      "Grace\u0001" => "control_character",
      "\u0301" => "nothing_visible",
      "\uFF21da_L" => "name_is_account",
    }.each do |name, reason|
      expect { record(name: name) }.not_to change { vote.ballots.count }
      expect(response.status).to eq(422)
      expect(response.parsed_body["error_type"]).to eq(reason)
    end
  end

  describe "#update" do
    before { sign_in(moderator) }

    it "records the ballot of someone with an account, without regard to case" do
      record(username: "@ADA_l", choice: "+0.5", reason: " half ")

      expect(response.status).to eq(200)
      expect(response.parsed_body["ballot"]).to include(
        "choice" => "0",
        "typed" => "+0.5",
        "reason" => "half",
        "binding" => true,
        "cast_at" => yesterday.as_json,
        "recorded" => {
          "by" => moderator.username,
          "url" => link,
        },
      )
      expect(response.parsed_body["ballot"]["user"]["username"]).to eq("Ada_L")
      expect(response.parsed_body["ballot"]).not_to have_key("name")
      expect(response.parsed_body["vote"]["binding"]["zero"]).to eq(1)
    end

    it "records the ballot of a plain name, which binds only by a mark" do
      record(name: " Grace   Hopper ")
      expect(response.parsed_body["ballot"]).to include(
        "name" => "Grace Hopper",
        "user" => nil,
        "binding" => false,
      )
      expect(vote.reload.non_binding_plus).to eq(1)

      mark_name("grace hopper")
      expect(vote.reload).to have_attributes(binding_plus: 1, non_binding_plus: 0)
      record(name: "GRACE HOPPER", choice: "-1")
      expect(vote.reload).to have_attributes(binding_minus: 1, binding_plus: 0)
      mark_name("Grace Hopper", binding: false)
      expect(vote.reload.non_binding_minus).to eq(1)
    end

    it "does not let an account bind by the mark of a name" do
      mark_name("Somebody")
      Fabricate(:user, username: "somebody")
      record(username: "somebody")
      expect(response.parsed_body["ballot"]["binding"]).to eq(false)
    end

    it "needs no reason for a binding -1, which is argued where it was cast" do
      record(choice: "-1")
      expect(response.status).to eq(200)
      expect(vote.reload.binding_minus).to eq(1)
    end

    it "corrects what is recorded, and keeps in the history what it was" do
      record
      earlier = yesterday - 1.hour
      record(cast_at: earlier.iso8601)
      record(cast_at: earlier.iso8601, link: "https://github.com/apache/tvm/pull/1")
      expect do
        record(cast_at: earlier.iso8601, link: "https://github.com/apache/tvm/pull/1")
      end.not_to(change { [vote.reload.revision, vote.ballot_changes.count] })

      expect(vote.ballots.sole.updated_at).to eq_time(earlier)
      expect(vote.reload.binding_plus).to eq(1)
      changes = vote.ballot_changes.order(:id)
      expect(changes.map { |change| [change.source_url_after, change.cast_at_after] }).to eq(
        [[link, yesterday], [link, earlier], ["https://github.com/apache/tvm/pull/1", earlier]],
      )
      expect(changes.map(&:created_at)).to all(be > yesterday)
      expect(
        listed.sole["changes"].map { |change| change.values_at("source", "changed_by") },
      ).to eq(changes.map { |change| [change.source_url_after, moderator.username] })
    end

    it "has one ballot for each name, without regard to case" do
      record(name: "Grace Hopper")
      record(name: "grace HOPPER", choice: "0")
      record(name: "Grace Hopper the Younger")

      expect(vote.ballots.order(:id).pluck(:voter_name, :typed)).to eq(
        [["Grace Hopper", "0"], ["Grace Hopper the Younger", "+1"]],
      )
      grace = listed.find { |ballot| ballot["name"] == "Grace Hopper" }
      expect(grace["changes"].map { |change| change["after"] }).to eq(%w[+1 0])
    end

    it "tells open pages" do
      messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { record }.map(&:data)
      expect(messages.pluck(:type, :concerns)).to eq([%w[cast you], ["cast", nil]])
    end

    it "records nothing over what someone has cast here" do
      vote.cast(by: ada, choice: "-1", reason: "no")
      expect_refused(409, "cast_here") { record }
    end

    it "refuses nobody, and names that are none, or too long, or those of accounts" do
      expect_refused(422, "nobody_named") { record(name: " @ ") }
      expect_refused(422, "unknown_people") { record(username: "nobody") }
      expect_refused(422, "unknown_people") { record(username: Discourse.system_user.username) }
      expect_refused(422, "name_is_account") { record(name: "ADA_L") }
      expect_refused(422, "name_too_long") { record(name: "n" * 101) }
      expect_refused(400, "not_a_text") { record(name: ["Grace"]) }
    end

    it "refuses those who cannot take part" do
      ada.update!(suspended_till: 1.day.from_now, suspended_at: Time.zone.now)
      expect_refused(422, "voter_cannot_take_part") { record }
      expect_refused(422, "voter_cannot_take_part") do
        record(username: Fabricate(:user, staged: true).username)
      end
    end

    it "refuses an unknown choice and a reason that is too long" do
      expect_refused(400, "unknown_choice") { record(choice: "+2") }
      expect_refused(422, "reason_too_long") { record(reason: "r" * 501) }
    end

    it "wants a link that leads somewhere" do
      [
        nil,
        "",
        "lists.apache.org",
        "javascript:alert(1)",
        "ftp://a.b",
        "http://",
        "https://u:p@a.b",
        "https://a b",
      ].each { |wrong| expect_refused(422, "malformed_source") { record(link: wrong) } }
      expect_refused(422, "source_too_long") { record(link: "https://a.b/#{"c" * 500}") }

      record(link: " https://a.b/é ")
      expect(vote.ballots.sole.source_url).to eq("https://a.b/%C3%A9")
    end

    it "wants a time between the opening and now" do
      expect_refused(400, "malformed_cast_time") { record(cast_at: "yesterday") }
      expect_refused(422, "cast_in_future") { record(cast_at: 1.minute.from_now.iso8601) }
      expect_refused(422, "cast_before_opening") do
        record(cast_at: (vote.created_at.beginning_of_minute - 1.second).iso8601)
      end

      record(cast_at: vote.created_at.beginning_of_minute.iso8601)
      expect(response.status).to eq(200)
    end

    it "refuses once the vote takes no more ballots" do
      topic.update!(closed: true)
      expect_refused(403, "topic_closed") { record }
      topic.update!(closed: false)
      freeze_time vote.closes_at + 1.minute
      expect_refused(409, "voting_ended") { record }
      vote.close(by: moderator)
      expect_refused(409, "already_closed") { record }
    end
  end
end
