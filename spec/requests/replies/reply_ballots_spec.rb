# frozen_string_literal: true

require_relative "reply_ballots_context"

# A reply that is sent together with the ballot that it says.
RSpec.describe DiscourseBindingVote::ReplyBallot do
  include_context "with ballots in replies"

  it "casts the ballot with the reply, as its reason" do
    said = reply("+1")

    expect(response.status).to eq(200)
    expect(ballot).to have_attributes(
      choice: 1,
      typed: "+1",
      reason: nil,
      binding: false,
      reply_post_id: said["id"],
      from_reply: true,
    )
    expect(vote.reload.non_binding_counts).to eq(plus: 1, zero: 0, minus: 0)
    expect(vote.ballot_changes.sole).to have_attributes(typed_after: "+1", user: user)
    expect(said["binding_ballot"]).to eq(
      {
        id: ballot.id,
        vote_id: vote.id,
        typed: "+1",
        binding: false,
        claims_binding: true,
      }.as_json,
    )
  end

  it "lets the roster decide whether it binds, whatever is typed" do
    committers.add(user)
    expect(reply("+1", raw: "+1 (non-binding)")["binding_ballot"]).to include(
      "binding" => true,
      "claims_binding" => false,
    )
    expect(vote.reload.binding_plus).to eq(1)
  end

  it "keeps what was typed for the choice that was agreed to" do
    [
      ["+1", "++1 from me", "++1"],
      ["-1", "−1, as it breaks the build", "−1"],
      ["0", "+0.5 from me", "+0.5"],
      ["-1", "+1 to the first part.\n\n-1 to the second.", "-1"],
      ["0", "+1 (binding)", "0"],
      ["+1", "I said it elsewhere.", "+1"],
    ].each do |choice, raw, typed|
      reply(choice, raw: raw)
      expect(response.status).to eq(200)
      expect(ballot.typed).to eq(typed)
      expect(DiscourseBindingVote::Choice.name_of(ballot.choice)).to eq(choice)
    end
  end

  it "changes the ballot that one has cast already" do
    vote.cast(by: user, choice: "-1", reason: "Not yet")
    number = reply("+1")["post_number"]

    expect(vote.ballots.sole).to have_attributes(
      typed: "+1",
      reason: nil,
      reply_post_id: be_present,
    )
    expect(vote.ballot_changes.order(:id).pluck(:typed_before, :typed_after)).to eq(
      [[nil, "-1"], %w[-1 +1]],
    )
    get "/binding-votes/#{vote.id}/ballots.json"
    expect(response.parsed_body["ballots"].sole).to include("typed" => "+1", "reply" => number)
  end

  it "casts nothing where the author wants none, or says nothing of it" do
    ["none", "", nil].each do |wish|
      said = nil
      expect { said = reply(wish) }.not_to(change { vote.reload.attributes })
      expect(said).to be_present
      expect(said).not_to have_key("binding_ballot")
    end
    expect(vote.ballots).to be_empty
  end

  it "tells open pages once both are saved" do
    messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { reply("+1") }
    expect(messages.map(&:data)).to all(include(type: "cast", replies: true))
    expect(messages.map(&:user_ids)).to eq([[user.id], nil])
  end

  it "refuses what is no choice" do
    ["+2", "yes", "++1", "1", " +1"].each { |choice| expect_refused(:unknown_choice, choice) }
  end

  it "refuses where there is no vote, and where it is over" do
    vote.update_columns(topic_id: Fabricate(:topic).id)
    expect_refused(:no_vote, "+1")
    vote.update_columns(topic_id: topic.id)
    end_voting
    expect_refused(:voting_ended, "+1")
    vote.update_columns(closed_at: Time.zone.now, outcome: "too_few")
    expect_refused(:already_closed, "+1")
  end

  it "refuses those who can post and not cast" do
    moderator = Fabricate(:moderator, refresh_auto_groups: true)
    sign_in(moderator)
    topic.update_status("closed", true, moderator)

    expect { expect_refused(:topic_closed, "+1") }.not_to(
      change { Post.where(user: moderator).count },
    )
    expect(reply("none")).to be_present
  end

  it "refuses a binding -1 without a reason, where its kind wants one" do
    committers.add(user)
    expect_refused(:minus_reason_missing, "-1", raw: "-1 (binding)")

    expect(reply("-1", raw: "-1 (binding)\nIt breaks the build.")).to be_present
    expect(ballot).to have_attributes(typed: "-1", binding: true)
    vote.update!(terms: kind_like(vote, minus_needs_reason: false))
    expect(reply("-1", raw: "-1 (binding)")).to be_present
  end

  it "refuses what not everybody can read" do
    whisper = Fabricate(:post, topic: topic, post_type: Post.types[:whisper])
    creator =
      PostCreator.new(
        user,
        raw: "+1 (binding)",
        topic_id: topic.id,
        post_type: whisper.post_type,
        binding_vote_ballot: "+1",
      )

    expect { creator.create }.not_to(change { everything })
    expect(creator.errors.full_messages).to eq([I18n.t("binding_vote.refusals.not_a_reply")])
  end

  it "says why in the language of the author" do
    SiteSetting.allow_user_locale = true
    TranslationOverride.upsert!("fr", "binding_vote.refusals.voting_ended", "Trop tard.")
    user.update!(locale: "fr")
    end_voting

    reply("+1")
    expect(response.parsed_body["errors"]).to eq(["Trop tard."])
  end
end
