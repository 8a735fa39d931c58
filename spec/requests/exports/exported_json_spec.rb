# frozen_string_literal: true

require_relative "exports_context"

RSpec.describe DiscourseBindingVote::Export do
  include_context "with exports"

  describe "the JSON" do
    it "has the vote, its rule, its counts and its ballots, oldest first" do
      Fabricate(:post, topic: topic)
      reply = Fabricate(:post, topic: topic)
      vote.cast(by: user, choice: "-1", reason: "too early", reply: reply.post_number.to_s)
      freeze_time 1.minute.from_now
      vote.cast(by: committer, choice: "-0")
      vote.reload

      expect(exported.except("history", "events")).to eq(
        {
          format: "discourse-binding-vote/export",
          version: 4,
          vote: {
            id: vote.id,
            subject: vote.subject,
            kind: "strategy",
            kind_name: "Community strategy",
            fields: {
            },
            links: [],
            topic_id: topic.id,
            topic_url: topic.url,
            opened_by: vote.opened_by.username,
            opened_at: vote.created_at,
            closes_at: vote.closes_at,
            closed_at: nil,
            outcome: nil,
            cancel_reason: nil,
            state: "open",
          },
          rule: DiscourseBindingVote::Rule.find("lazy_two_thirds").to_h,
          electorate: 1,
          counts: {
            binding: {
              plus: 0,
              zero: 1,
              minus: 0,
            },
            non_binding: {
              plus: 0,
              zero: 0,
              minus: 1,
            },
          },
          ballots: [
            {
              username: user.username,
              choice: "-1",
              typed: "-1",
              binding: false,
              reason: "too early",
              reply: topic.url(reply.post_number),
              cast_at: vote.ballots.find_by(user: user).updated_at,
              name: nil,
              source_url: nil,
              recorded_by: nil,
            },
            {
              username: committer.username,
              choice: "0",
              typed: "-0",
              binding: true,
              reason: nil,
              reply: nil,
              cast_at: vote.ballots.find_by(user: committer).updated_at,
              name: nil,
              source_url: nil,
              recorded_by: nil,
            },
          ],
        }.as_json,
      )
    end

    it "has what is said in the fields of its kind, and the links to the discussion" do
      vote.update!(
        terms: DiscourseBindingVote::Kind.find("codebase"),
        fields: {
          existing_codebase: "main",
          proposed_codebase: "unity",
        },
        links: %w[https://example.org/rfcs/102],
      )

      expect(exported["vote"]).to include(
        "kind" => "codebase",
        "kind_name" => "New codebase",
        "fields" => {
          "existing_codebase" => "main",
          "proposed_codebase" => "unity",
        },
        "links" => %w[https://example.org/rfcs/102],
      )
    end

    it "has the history, oldest first" do
      vote.cast(by: committer, choice: "+1")
      vote.cast(by: committer, choice: "+.5", reason: "half")
      vote.withdraw(by: committer)

      changes = exported["history"]
      expect(changes.map { |change| change.values_at("typed_before", "typed_after") }).to eq(
        [[nil, "+1"], %w[+1 +.5], ["+.5", nil]],
      )
      expect(changes[1]).to include(
        "username" => committer.username,
        "changed_by" => committer.username,
        "binding_before" => true,
        "binding_after" => true,
        "reason_after" => "half",
        "reply_after" => nil,
        "at" => vote.ballot_changes.order(:id).second.created_at.as_json,
      )
    end

    it "leads to the replies in which ballots are argued, as long as they are there" do
      Fabricate(:post, topic: topic)
      reply = Fabricate(:post, topic: topic)
      vote.cast(by: user, choice: "+1", reply: "2")
      vote.cast(by: user, choice: "+1", reply: "")

      replies = exported["history"].map { |change| change["reply_after"] }
      expect(replies).to eq([topic.url(2), nil])
      expect(exported["ballots"].first["reply"]).to eq(nil)

      reply.trash!
      expect(exported["history"].first["reply_after"]).to eq(nil)
    end

    it "has the outcome once the vote is closed" do
      freeze_time vote.closes_at + 1.minute
      vote.close(by: vote.opened_by)

      expect(exported["vote"]).to include(
        "closed_at" => vote.reload.closed_at.as_json,
        "outcome" => "too_few",
        "state" => "too_few",
      )
    end
  end

  it "says of ballots that were cast elsewhere where that was, and who recorded them" do
    link = "https://lists.apache.org/thread/0abc"
    time = vote.created_at.ceil
    freeze_time time + 1.day
    vote.record("=Grace", by: user, choice: "-1", link: link, cast_at: time.iso8601, reason: "no")

    expect(exported["ballots"].sole).to include(
      "username" => nil,
      "name" => "=Grace",
      "source_url" => link,
      "recorded_by" => user.username,
      "cast_at" => time.as_json,
    )
    expect(exported["history"].sole).to include(
      "username" => nil,
      "name" => "=Grace",
      "changed_by" => user.username,
      "source_url_after" => link,
      "cast_at_after" => time.as_json,
    )
    expect(rows.last).to eq(
      %(,-1,-1,false,"no",,#{time.as_json},"'=Grace","#{link}","#{user.username}"),
    )
  end

  it "leaves out the names of deleted accounts" do
    vote.cast(by: user, choice: "+1")
    User.where(id: [user.id, vote.opened_by_id]).delete_all

    expect(exported["vote"]["opened_by"]).to eq(nil)
    expect(exported["ballots"].first["username"]).to eq(nil)
    expect(exported["history"].first).to include("username" => nil, "changed_by" => nil)
    expect(rows.last).to start_with(",+1,+1,false,")
  end
end
