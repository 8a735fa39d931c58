# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::ExportsController do
  fab!(:topic)
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:user)
  fab!(:committer, :user)
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(committer)
  end

  def export(format = "json")
    get "/binding-votes/#{vote.id}/export.#{format}"
    response.body
  end

  def exported
    JSON.parse(export)
  end

  def rows
    export("csv").delete_prefix("\uFEFF").split("\r\n")
  end

  describe "#show" do
    it "is a file that names the vote" do
      { "json" => "application/json", "csv" => "text/csv" }.each do |format, type|
        export(format)

        expect(response.status).to eq(200)
        expect(response.media_type).to eq(type)
        expect(response.charset).to eq("utf-8")
        expect(response.headers["Content-Disposition"]).to include(
          "attachment",
          %(filename="binding-vote-#{vote.id}-clarify-how-strategy-is-decided.#{format}"),
        )
      end
    end

    it "names a file whose subject has no letter for a file name" do
      vote.update!(subject: "戦略")
      export
      expect(response.headers["Content-Disposition"]).to include("binding-vote-#{vote.id}.json")
    end

    it "is hidden with its topic, and from nobody else" do
      group = Fabricate(:group)
      topic.update!(category: Fabricate(:private_category, group: group))
      %w[json csv].each do |format|
        export(format)
        expect(response.status).to eq(404)
      end

      group.add(user)
      sign_in(user)
      export
      expect(response.status).to eq(200)
    end

    it "is not there for a vote that is not" do
      get "/binding-votes/#{vote.id + 1}/export.json"
      expect(response.status).to eq(404)
    end

    it "asks as often for 1 ballot as for 30" do
      vote.cast(by: Fabricate(:user), choice: "+1")
      %w[json csv].each { |format| export(format) }
      few = %w[json csv].map { |format| track_sql_queries { export(format) }.size }

      29.times { vote.cast(by: Fabricate(:user), choice: "+1") }
      many = %w[json csv].map { |format| track_sql_queries { export(format) }.size }
      expect(many).to eq(few)
      expect(exported["ballots"].size).to eq(30)
    end

    it "reads some rows at a time, and makes no models of them" do
      stub_const(DiscourseBindingVote::Export::Rows, :AT_ONCE, 3) do
        people = Array.new(4) { Fabricate(:user) }
        %w[+1 0].each { |choice| people.each { |person| vote.cast(by: person, choice: choice) } }
        made = []
        counting = ->(*, payload) { made << payload.fetch(:class_name) }
        queries =
          ActiveSupport::Notifications.subscribed(counting, "instantiation.active_record") do
            track_sql_queries { export }
          end

        expect(queries.grep(/\AFETCH 3 /).size).to eq(2 + 3)
        expect(made.grep(/Ballot/)).to eq([])
        exported = JSON.parse(response.body)
        expect(exported["ballots"].pluck("username")).to eq(people.map(&:username))
        expect(exported["history"].pluck("username")).to eq(people.map(&:username) * 2)
      end
    end

    it "says how long it is" do
      vote.cast(by: user, choice: "+1", reason: "日本語")
      %w[json csv].each do |format|
        export(format)
        expect(response.headers["Content-Length"]).to eq(response.body.bytesize.to_s)
      end
    end

    it "limits how many are made, each address for itself, and each person" do
      RateLimiter.enable
      3.times { %w[json csv].each { |format| export(format) } }
      expect(response.status).to eq(200)
      export
      expect(response.status).to eq(429)

      get "/binding-votes/#{vote.id}/export.json", env: { "REMOTE_ADDR" => "192.0.2.7" }
      expect(response.status).to eq(200)
      sign_in(user)
      export
      expect(response.status).to eq(200)
    end

    context "when the plugin is switched off" do
      before { SiteSetting.binding_vote_enabled = false }

      it "is not there" do
        %w[json csv].each do |format|
          export(format)
          expect(response.status).to eq(404)
        end
      end
    end
  end

  describe "an export that one has already" do
    fab!(:reply) do
      Fabricate(:post, topic: topic)
      Fabricate(:post, topic: topic, user: committer)
    end

    before { vote.cast(by: committer, choice: "+1", reply: reply.post_number.to_s) }

    def ask_again(format)
      get "/binding-votes/#{vote.id}/export.#{format}",
          headers: {
            "If-None-Match" => @tags.fetch(format),
          }
    end

    # Runs the block, which changes what the files say.
    def expect_change
      @tags =
        %w[json csv].to_h do |format|
          export(format)
          [format, response.headers["ETag"]]
        end
      %w[json csv].each do |format|
        ask_again(format)
        expect([response.status, response.body]).to eq([304, ""])
      end

      yield
      %w[json csv].each do |format|
        ask_again(format)
        expect(response.status).to eq(200)
      end
    end

    it "is not sent again until there is another ballot" do
      expect_change { vote.cast(by: user, choice: "0") }
      expect_change { vote.cast(by: user, choice: "0", reason: "so") }
      expect_change { vote.reload.withdraw(by: user) }
    end

    it "is sent again once the vote is moved, ends or is cancelled" do
      expect_change { vote.move_deadline(by: vote.opened_by, to: 9.days.from_now.iso8601) }
      expect_change { vote.reload.cancel(by: vote.opened_by, reason: "Superseded") }
    end

    it "is sent again once somebody is called something else, or is gone" do
      moderator = Fabricate(:moderator)
      vote.record(
        "Grace",
        by: moderator,
        choice: "0",
        link: "https://a.b/c",
        cast_at: Time.zone.now.iso8601,
      )
      [committer, moderator, vote.opened_by].each do |person|
        expect_change { person.update!(username: "new_name_#{person.id}") }
      end
      expect_change { User.where(id: committer.id).delete_all }
    end

    it "is sent again once a reply cannot be read, can be read again or is elsewhere" do
      expect_change { reply.update_columns(hidden: true) }
      expect_change { reply.update_columns(hidden: false) }
      expect_change { reply.update_columns(user_deleted: true) }
      expect_change { reply.update_columns(user_deleted: false, post_number: 17) }
      expect_change { reply.update_columns(topic_id: Fabricate(:topic).id) }
      expect_change { reply.update_columns(topic_id: topic.id) }
      expect_change { reply.trash! }
    end

    it "is sent again once the topic has another address" do
      expect_change { topic.update_columns(slug: "another-one") }
    end

    it "is for nobody who may not see the topic" do
      export
      topic.update!(category: Fabricate(:private_category, group: Fabricate(:group)))
      get "/binding-votes/#{vote.id}/export.json",
          headers: {
            "If-None-Match" => response.headers["ETag"],
          }
      expect(response.status).to eq(404)
    end

    it "may be kept by whoever has it, who has to ask whether it is the newest" do
      export
      expect(response.headers["Cache-Control"].split(", ")).to match_array(
        %w[max-age=0 private must-revalidate],
      )
    end

    it "does not count as a whole one" do
      RateLimiter.enable
      export
      tag = response.headers["ETag"]
      8.times do
        get "/binding-votes/#{vote.id}/export.json", headers: { "If-None-Match" => tag }
        expect(response.status).to eq(304)
      end
      3.times { export }
      expect(response.status).to eq(200)
      export
      expect(response.status).to eq(429)
    end
  end

  describe "the JSON" do
    it "has the vote, its rule, its counts and its ballots, oldest first" do
      Fabricate(:post, topic: topic)
      reply = Fabricate(:post, topic: topic)
      vote.cast(by: user, choice: "-1", reason: "too early", reply: reply.post_number.to_s)
      freeze_time 1.minute.from_now
      vote.cast(by: committer, choice: "-0")
      vote.reload

      expect(exported.except("history")).to eq(
        {
          format: "discourse-binding-vote/export",
          version: 2,
          vote: {
            id: vote.id,
            subject: vote.subject,
            kind: "strategy",
            existing_codebase: nil,
            proposed_codebase: nil,
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

    it "names the code bases and the links to the discussion" do
      vote.update!(
        kind: "codebase",
        existing_codebase: "main",
        proposed_codebase: "unity",
        links: %w[https://example.org/rfcs/102],
      )

      expect(exported["vote"]).to include(
        "kind" => "codebase",
        "existing_codebase" => "main",
        "proposed_codebase" => "unity",
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

  describe "the CSV" do
    it "has a ballot a row, choices as they are, and in quotes what people wrote" do
      vote.cast(by: user, choice: "-1", reason: %(no, "not\nyet"))
      Array.new(2) { Fabricate(:post, topic: topic) }
      vote.cast(by: committer, choice: "+1", reply: "2")

      first, second = vote.ballots.order(:id).map { |ballot| ballot.updated_at.as_json }
      expect(rows).to eq(
        [
          "username,choice,typed,binding,reason,reply,cast_at,name,source_url,recorded_by",
          %("#{user.username}",-1,-1,false,"no, ""not\nyet""",,#{first},,,),
          %("#{committer.username}",+1,+1,true,,"#{topic.url(2)}",#{second},,,),
        ],
      )
    end

    it "starts with a byte order mark" do
      expect(export("csv").b).to start_with("\xEF\xBB\xBFusername,".b)
    end

    it "lets nothing that was typed in a reply be reckoned" do
      Fabricate(:post, topic: topic)
      typed = {
        "--1" => %("'--1"),
        "＋１" => %("'＋１"),
        "−1" => "−1",
        "👍" => %("👍"),
        "+0.5" => "+0.5",
      }
      typed.each_key do |said|
        post = Fabricate(:post, topic: topic, raw: "#{said}\nThat is what I think.")
        text = DiscourseBindingVote::BallotText.read(post.raw)
        vote.cast_in_reply(post, choice: text.choice)
      end

      expect(rows.drop(1).map { |row| row.split(",")[2] }).to eq(typed.values)
      expect(exported["ballots"].map { |ballot| ballot["typed"] }).to eq(typed.keys)
    end

    it "lets no reason be taken for a formula" do
      ["=1+1", "+1 from me", "-2", "@SUM(A1)", "＝1"].each do |reason|
        vote.cast(by: user, choice: "0", reason: reason)
        expect(rows.last).to include(%(,false,"'#{reason}",))
      end

      vote.cast(by: user, choice: "0", reason: "2 = 1+1")
      expect(rows.last).to include(',false,"2 = 1+1",')
    end

    it "lets no link be taken for one" do
      link = "https://a.b/c;=1+1;x"
      vote.record("Ada", by: user, choice: "0", link: link, cast_at: Time.zone.now.iso8601)
      expect(rows.last).to include(%("https://a.b/c;'=1+1;x"))
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
