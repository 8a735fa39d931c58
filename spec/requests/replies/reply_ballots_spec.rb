# frozen_string_literal: true

# A reply that is sent together with the ballot that it says.
RSpec.describe DiscourseBindingVote::ReplyBallot do
  fab!(:topic)
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:user) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    sign_in(user)
  end

  def reply(ballot = nil, raw: "+1 (binding)\nIt works for me.", **params)
    params[:binding_vote_ballot] = ballot if ballot
    post "/posts.json", params: { topic_id: topic.id, raw: raw, nested_post: true, **params }
    response.parsed_body["post"]
  end

  def ballot
    vote.ballots.find_by(user: user)
  end

  def end_voting
    vote.update_columns(created_at: 2.hours.ago, closes_at: 1.hour.ago)
  end

  def everything
    [topic.posts.count, vote.reload.attributes, vote.ballots.map(&:attributes)]
  end

  # reason - that of the Refusal whose sentence is the answer
  def expect_refused(reason, *args, action: "create_post", **params)
    messages =
      MessageBus.track_publish { expect { reply(*args, **params) }.not_to(change { everything }) }
    sentence = I18n.t("binding_vote.refusals.#{reason}")
    expect(sentence).not_to match(/missing/)
    expect(response.status).to eq(422)
    expect(response.parsed_body).to include("action" => action, "errors" => [sentence])
    expect(messages.map(&:channel)).to eq([])
  end

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
    expect(messages.map(&:user_ids)).to eq([nil, [user.id]])
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

  it "refuses a binding -1 without a reason, where the forum wants one" do
    committers.add(user)
    expect_refused(:minus_reason_missing, "-1", raw: "-1 (binding)")

    expect(reply("-1", raw: "-1 (binding)\nIt breaks the build.")).to be_present
    expect(ballot).to have_attributes(typed: "-1", binding: true)
    SiteSetting.binding_vote_minus_needs_reason = false
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

  context "when the vote ends while the reply is being sent" do
    it "saves neither" do
      listener = ->(_post) { end_voting }
      DiscourseEvent.on(:validate_post, &listener)
      created =
        DiscourseEvent.track_events(:post_created) do
          messages =
            MessageBus.track_publish do
              expect { reply("+1") }.not_to(change { [topic.posts.count, vote.ballots.count] })
            end
          expect(messages.map(&:channel)).to eq([])
        end

      expect(response.status).to eq(422)
      expect(response.parsed_body["errors"]).to eq([I18n.t("binding_vote.refusals.voting_ended")])
      expect(created).to eq([])
      expect(vote.ballot_changes).to be_empty
      expect(topic.reload.highest_post_number).to eq(1)
    ensure
      DiscourseEvent.off(:validate_post, &listener)
    end
  end

  it "saves neither where the ballot cannot be written" do
    DiscourseBindingVote::Ballot.any_instance.stubs(:fill_in).raises("no")
    said = { topic_id: topic.id, raw: "+1 (binding)", binding_vote_ballot: "+1" }

    expect { PostCreator.create(user, said) }.to raise_error("no")
    expect([topic.posts.count, vote.ballots.count]).to eq([1, 0])
  end

  it "casts as often as one may otherwise" do
    RateLimiter.enable
    SiteSetting.rate_limit_create_post = 0 if SiteSetting.respond_to?(:rate_limit_create_post)
    20.times { put "/binding-votes/#{vote.id}/ballot.json", params: { choice: "0" } }
    expect(response.status).to eq(200)

    expect { reply("+1") }.not_to(change { everything })
    expect(response.status).to eq(429)
    expect(reply("none")).to be_present
  end

  it "takes no notice while it is switched off" do
    SiteSetting.binding_vote_enabled = false
    expect(reply("+1")).not_to have_key("binding_ballot")
    expect(vote.ballots).to be_empty
  end

  it "adds nothing to what a reply without a ballot costs" do
    statements = ->(ballot) { track_sql_queries { reply(ballot, raw: "It works for me.") }.size }
    statements.call(nil)
    without_param = statements.call(nil)
    expect(statements.call("none")).to eq(without_param)
    SiteSetting.binding_vote_enabled = false
    expect(without_param).to eq(statements.call(nil))
  end

  # As when it had to wait for approval, and for some clients of the API.
  context "when the reply is not validated" do
    def create(wish, **opts)
      PostCreator.create!(
        user,
        topic_id: topic.id,
        raw: "+1 (binding)",
        skip_validations: true,
        binding_vote_ballot: wish,
        **opts,
      )
    end

    it "casts the ballot once the reply is there" do
      post = create("+1")
      expect(ballot).to have_attributes(typed: "+1", reply_post_id: post.id, from_reply: true)
      expect(post.binding_ballot).to eq(ballot)
    end

    it "keeps the reply where the ballot can be cast no more" do
      end_voting
      expect(create("+1")).to be_persisted
      expect(create("+2")).to be_persisted
      topic.update_columns(category_id: Fabricate(:private_category, group: committers).id)
      vote.update_columns(closes_at: 1.hour.from_now)
      expect(create("+1", skip_guardian: true)).to be_persisted

      expect(vote.ballots).to be_empty
    end

    it "keeps the reply whatever fails" do
      DiscourseBindingVote::Ballot.any_instance.stubs(:fill_in).raises("no")
      Discourse.expects(:warn_exception).once
      expect(create("+1")).to be_persisted
    end

    it "leaves a ballot that was cast meanwhile" do
      vote.cast(by: user, choice: "-1")
      create("+1")
      expect(ballot.typed).to eq("-1")
    end

    it "tells whether what the author wanted is done" do
      done = ->(wish, post) { described_class.carry_out(post, { binding_vote_ballot: wish }) }
      post = Fabricate(:post, topic: topic, user: user)

      expect(done.call(nil, post)).to eq(false)
      expect(done.call("none", post)).to eq(true)
      expect(done.call("+1", post)).to eq(true)
      expect(done.call("-1", post)).to eq(false)
    end
  end

  it "keeps the choice with a reply that waits for approval" do
    expect(NewPostManager.plugin_payload_attributes).to include(:binding_vote_ballot)
  end

  it "is cast when the reply is approved", if: defined?(ReviewableQueuedPost) do
    SiteSetting.approve_unless_allowed_groups = Group::AUTO_GROUPS[:trust_level_4]
    expect_refused(:unknown_choice, "+2", action: "enqueued")

    reply("+1")
    expect(response.parsed_body["action"]).to eq("enqueued")
    expect(vote.ballots).to be_empty

    ReviewableQueuedPost.last.perform(Fabricate(:moderator), :approve_post)
    expect(ballot).to have_attributes(typed: "+1", from_reply: true)
  end
end
