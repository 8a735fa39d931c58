# frozen_string_literal: true

require_relative "reply_ballots_context"

RSpec.describe DiscourseBindingVote::ReplyBallot do
  include_context "with ballots in replies"

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

  it "adds one statement to what a reply without a ballot costs: whether it is a post of a vote" do
    statements = ->(ballot) { track_sql_queries { reply(ballot, raw: "It works for me.") }.size }
    statements.call(nil)
    without_param = statements.call(nil)
    expect(statements.call("none")).to eq(without_param)
    SiteSetting.binding_vote_enabled = false
    expect(without_param).to eq(statements.call(nil) + 1)
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
