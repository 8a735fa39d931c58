# frozen_string_literal: true

require_relative "proposed_ballots_context"

RSpec.describe DiscourseBindingVote::AcceptancesController do
  include_context "with proposed ballots"

  describe "accepting" do
    it "records what the reply says, with the reply as the evidence" do
      yesterday = 1.day.ago.floor
      proposed = propose("I have read it.\n\n-1 (non-binding)", created_at: yesterday)
      accept(proposed)

      link = "#{Discourse.base_url}/p/#{proposed.post_id}"
      expect(response.status).to eq(200)
      expect(response.parsed_body["ballot"]).to include(
        "choice" => "-1",
        "typed" => "-1",
        "binding" => true,
        "reason" => nil,
        "reply" => proposed.reply.post_number,
        "cast_at" => yesterday.as_json,
        "recorded" => {
          "by" => keeper.username,
          "url" => link,
        },
      )
      expect(vote.ballots.sole).to have_attributes(user: ada, from_reply: true, recorded_by: keeper)
      expect(vote.reload.binding_minus).to eq(1)
      expect(vote.ballot_changes.sole).to have_attributes(changed_by: keeper, typed_after: "-1")
      expect(listed).to eq([])
    end

    it "takes the opening for the time of what was written before" do
      post =
        Fabricate(
          :post,
          topic: topic,
          user: ben,
          raw: "+1",
          skip_validation: true,
          created_at: 3.days.ago,
        )
      proposed = vote.proposed_ballots.create!(reply: post, user: ben, choice: 1, typed: "+1")
      accept(proposed)
      expect(response.parsed_body["ballot"]["cast_at"]).to eq(vote.created_at.as_json)
      expect(listed).to eq([])
    end

    it "is undone by taking the ballot back, after which the reply waits again" do
      proposed = propose("+1")
      accept(proposed)
      delete "/binding-votes/#{vote.id}/recorded-ballots/#{vote.ballots.sole.id}.json"
      expect(response.status).to eq(200)
      expect(listed.pluck("id")).to eq([proposed.id])
      accept(proposed)
      expect(vote.reload.binding_plus).to eq(1)
    end

    it "can be corrected by what was cast elsewhere, and leads to the reply no more" do
      accept(propose("+1"))
      put "/binding-votes/#{vote.id}/recorded-ballots.json",
          params: {
            username: ada.username,
            choice: "-0",
            link: "https://lists.example.com/1",
            cast_at: Time.zone.now.iso8601(3),
          }

      expect(response.parsed_body["ballot"]).to include("typed" => "-0")
      expect(response.parsed_body["ballot"].keys).not_to include("reply", "reply_says")
      expect(vote.ballots.sole).to have_attributes(reply_post_id: nil, from_reply: false)
    end

    it "can be followed by a later reply, which waits" do
      vote.update_columns(created_at: 2.days.ago)
      accept(propose("+1", created_at: 1.day.ago))
      later = propose("-0")
      expect(listed.pluck("id", "cast")).to eq([[later.id, "+1"]])
      accept(later)
      expect(vote.ballots.sole.typed).to eq("-0")
    end

    it "is for those who keep the roster" do
      proposed = propose("+1")
      [ada, ben].each do |user|
        expect_refused(403, "not_a_roster_keeper") { accept(proposed, by: user) }
      end
    end

    it "refuses what would replace a ballot that the person has cast" do
      vote.cast(by: ada, choice: "+1")
      proposed = propose("-0")
      expect_refused(409, "cast_here") { accept(proposed) }
    end

    it "refuses a reply that contradicts itself, and one that does not wait" do
      proposed = propose("+1\n\n-1")
      expect_refused(422, "contradicting_ballots") { accept(proposed) }
      proposed.update!(set_aside_at: Time.zone.now)
      expect_refused(404, "no_such_proposed_ballot") { accept(proposed) }
    end

    it "refuses the ballot of somebody who cannot take part any more" do
      proposed = propose("+1")
      ada.update!(suspended_at: Time.zone.now, suspended_till: 1.year.from_now)
      expect_refused(422, "voter_cannot_take_part") { accept(proposed) }
      expect(response.parsed_body["errors"].join).to include("ada")
    end

    it "leads nowhere while the reply cannot be read, and then again" do
      proposed = propose("+1")
      accept(proposed)
      link = "#{Discourse.base_url}/p/#{proposed.post_id}"
      shown = -> do
        get "/binding-votes/#{vote.id}/ballots.json"
        ballot = response.parsed_body["ballots"].sole
        get "/binding-votes/#{vote.id}/export.json"
        exported = response.parsed_body
        [
          ballot["recorded"]["url"],
          exported["ballots"].sole["source_url"],
          exported["history"].last["source_url_after"],
          ballot["recorded"]["by"],
        ]
      end

      expect(shown.call).to eq([link, link, link, keeper.username])
      proposed.reply.update_columns(deleted_at: Time.zone.now)
      expect(shown.call).to eq([nil, nil, nil, keeper.username])
      proposed.reply.update_columns(deleted_at: nil)
      expect(shown.call.first).to eq(link)
    end

    it "has no link in the history of a ballot that has changed, once the reply is gone" do
      proposed = propose("+1")
      accept(proposed)
      vote.reload.cast(by: ada, choice: "-0")
      sources = -> do
        get "/binding-votes/#{vote.id}/ballots.json"
        response.parsed_body["ballots"].sole["changes"].map { |line| line.fetch("source", "here") }
      end

      expect(sources.call).to eq(["#{Discourse.base_url}/p/#{proposed.post_id}", "here"])
      Post.where(id: proposed.post_id).update_all(hidden: true)
      expect(sources.call).to eq([nil, "here"])
    end
  end

  it "lists ballots that were accepted and changed with as many queries for 1 as for 5" do
    take_in = -> do
      user = Fabricate(:user, refresh_auto_groups: true)
      vote.reload.accept(propose("+1", user: user), by: keeper)
      vote.cast(by: user, choice: "-0")
    end
    list = -> do
      get "/binding-votes/#{vote.id}/ballots.json"
      expect(response.parsed_body["ballots"].map { |one| one["changes"].size }.uniq).to eq([2])
    end
    take_in.call
    list.call
    few = track_sql_queries(&list).size
    4.times { take_in.call }
    expect(track_sql_queries(&list).size).to eq(few)
  end
end
