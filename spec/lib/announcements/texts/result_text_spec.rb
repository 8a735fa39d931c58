# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Announcements::Texts::ResultText do
  fab!(:topic)
  fab!(:voters, :group)
  fab!(:vote) do
    Fabricate(
      :binding_vote,
      topic: topic,
      subject: "Clarify how strategy is decided",
      created_at: Time.utc(2026, 11, 1, 12),
      closes_at: Time.utc(2026, 11, 8, 12),
    )
  end

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = voters.id.to_s
    freeze_time Time.utc(2026, 11, 5, 12)
  end

  def text
    described_class.new(vote.reload).to_s
  end

  def cast(choice, binding: false, username: nil)
    user = Fabricate(:user, **{ username: username }.compact)
    voters.add(user) if binding
    vote.cast(by: user, choice: choice, reason: ("no" if choice == "-1"))
    user
  end

  def close
    freeze_time Time.utc(2026, 11, 8, 13)
    vote.close(by: vote.opened_by)
  end

  # The names below the head of a side.
  def names(side)
    text[/^#{Regexp.escape(side)} \(.*\n\n((- .*\n?)+)/, 1].to_s.lines.map do |line|
      line.strip[2..]
    end
  end

  def verdict
    text.split("\n\n").second
  end

  describe "the whole of it" do
    it "reads well as plain text" do
      cast("+1", username: "amara")
      cast("+1", binding: true, username: "priya")
      cast("-0", binding: true, username: "hugo")
      cast("+1", binding: true, username: "jun")
      cast("+1", binding: true, username: "otto")
      close

      expect(text).to eq(<<~TEXT.strip)
        [RESULT][VOTE] Clarify how strategy is decided

        The vote has passed. The community follows this strategy.

        - What is decided: a community strategy
        - Rule: lazy 2/3 majority of the binding votes: at least 3 votes, and at least twice as many +1 as -1
        - Binding votes: 3 in favour (+1), 1 neutral (0), none against (-1)
        - Non-binding votes: 1 in favour (+1), none neutral (0), none against (-1)
        - Open: 2026-11-01 12:00 UTC to 2026-11-08 13:00 UTC (7 days, 1 hour)
        - Vote: #{topic.url}

        +1 (3 binding, 1 non-binding)

        - priya: +1 (binding)
        - jun: +1 (binding)
        - otto: +1 (binding)
        - amara: +1

        0 (1 binding, 0 non-binding)

        - hugo: -0 (binding)

        -1 (none)
      TEXT
    end

    it "is of the forum's language, not of whoever asks for it" do
      here = text
      expect(I18n.with_locale(:de) { text }).to eq(here)
    end
  end

  describe "the outcome" do
    it "tells too few votes from voted down" do
      close
      expect(verdict).to eq("The vote has failed: too few votes. This strategy is not adopted.")
    end

    it "tells voted down from too few votes" do
      3.times { cast("-1", binding: true) }
      close
      expect(verdict).to eq("The vote has failed: it was voted down. This strategy is not adopted.")
    end

    it "is none where the vote was cancelled" do
      vote.cancel(by: vote.opened_by, reason: "Asked\n\ntoo early.")

      expect(text).to start_with("[CANCELLED][VOTE] Clarify how strategy is decided\n\n")
      expect(verdict).to eq(
        "The vote was cancelled. The ballots are kept, but they decide nothing.",
      )
      expect(text).to include("\n- Reason: Asked too early.\n")
      expect(text).to include("2026-11-05 12:00 UTC (4 days)")
    end

    it "has everything of a vote without ballots" do
      close
      expect(text).to end_with("\n\n+1 (none)\n\n0 (none)\n\n-1 (none)")
      expect(text).to include("Binding votes: none in favour (+1), none neutral (0), none against")
    end
  end

  describe "the consequence" do
    def consequences(**attributes)
      vote.update!(binding_plus: 3, **attributes)
      failed = Fabricate(:binding_vote, **attributes)
      freeze_time [vote, failed].map(&:closes_at).max + 1.minute
      [vote, failed].map do |ended|
        ended.close(by: ended.opened_by)
        described_class.new(ended).to_s.split("\n\n").second[/[.:] (?:too few votes\. )?(.*)/, 1]
      end
    end

    it "is that of a strategy" do
      expect(consequences(kind: "strategy")).to eq(
        ["The community follows this strategy.", "This strategy is not adopted."],
      )
    end

    it "is that of a module" do
      expect(consequences(kind: "module")).to eq(
        ["The module is established.", "The module is not established."],
      )
    end

    it "is that of a code base in place of another" do
      said = consequences(kind: "codebase", existing_codebase: "main", proposed_codebase: "unity")
      expect(said).to eq(
        ["unity is adopted in place of main.", "The existing code base, main, continues."],
      )
      expect(text).to include(
        "- What is decided: the adoption of a new codebase (existing: main; proposed: unity)\n",
      )
    end

    it "is that of a code base that is new" do
      expect(consequences(kind: "codebase", proposed_codebase: "tvm-ffi")).to eq(
        ["tvm-ffi is adopted.", "tvm-ffi is not adopted."],
      )
      expect(text).to include("the adoption of a new codebase (proposed: tvm-ffi)\n")
    end

    it "is that of code bases without names" do
      expect(consequences(kind: "codebase")).to eq(
        ["The new code base is adopted.", "The existing code base continues."],
      )
      expect(text).to include("- What is decided: the adoption of a new codebase\n")
    end
  end

  describe "how it stands so far" do
    it "is what is missing" do
      cast("+1", binding: true)
      expect(text).to start_with("[VOTE] Clarify how strategy is decided, so far\n\n")
      expect(verdict).to eq(
        "The vote is open. As it stands, it is not reached: 2 more binding +1 are needed.",
      )
      expect(text).to include("- Open: 2026-11-01 12:00 UTC until 2026-11-08 12:00 UTC (7 days)\n")

      cast("+1", binding: true)
      expect(text).to include("1 more binding +1 is needed.")
    end

    it "is that nothing is missing" do
      3.times { cast("+1", binding: true) }
      expect(verdict).to eq("The vote is open. As it stands, it is reached.")
    end

    it "is that it is blocked" do
      vote.update!(rule: DiscourseBindingVote::Rule.find("lazy_consensus"))
      cast("-1", binding: true)
      expect(verdict).to eq("The vote is open. As it stands, it is blocked by a binding -1.")
    end

    it "is that voting has ended" do
      freeze_time Time.utc(2026, 11, 8, 12, 1)
      expect(verdict).to start_with("Voting has ended, and the vote is being closed.")
    end
  end

  describe "the names" do
    it "are without @, so that nobody is called" do
      cast("+1", username: "amara")
      expect(text).to include("\n- amara: +1\n")
      expect(text).not_to include("@")
    end

    it "are as typed, binding first, then in the order of voting" do
      cast("+0.5", username: "ada")
      cast("-0", binding: true, username: "ben")
      cast("0", username: "cleo")
      cast("+0", binding: true, username: "dan")
      expect(names("0")).to eq(["ben: -0 (binding)", "dan: +0 (binding)", "ada: +0.5", "cleo: 0"])
    end

    it "are not those of deleted accounts" do
      user = cast("+1", binding: true)
      User.where(id: user.id).delete_all
      expect(names("+1")).to eq(["(deleted account): +1 (binding)"])
    end

    describe "of every kind of voter" do
      fab!(:moderator)

      def record(voter, choice)
        vote.record(
          voter,
          by: moderator,
          choice: choice,
          link: "https://example.com/1",
          cast_at: Time.zone.now.iso8601,
        )
      end

      def bind(voter)
        DiscourseBindingVote::Mark.place([voter], binding: true, reason: "known", by: moderator)
        vote.reload
      end

      %w[+1 0 -1].each do |choice|
        it "are those that they have, on the side of #{choice}" do
          reply = Fabricate(:post, topic: topic, raw: "#{choice}, it is argued here")
          vote.cast_in_reply(reply, choice: choice)
          cast(choice, username: "amara")
          record(Fabricate(:user, username: "recorded"), choice)
          record("Grace Plainname", choice)
          record("*Bound* @name", choice)
          bind("*Bound* @name")
          deleted = cast(choice)
          anonymised = cast(choice)
          merged = cast(choice)
          heir = Fabricate(:user, username: "heir")
          close
          UserAnonymizer.new(anonymised, moderator).make_anonymous
          UserMerger.new(merged, heir, moderator).merge!
          UserDestroyer.new(Discourse.system_user).destroy(deleted)

          expect(names(choice)).to contain_exactly(
            "&#42;Bound&#42; @<!---->name: #{choice} (binding)",
            *[
              reply.user.username,
              "amara",
              "recorded",
              "Grace Plainname",
              "(deleted account)",
              anonymised.reload.username,
              "heir",
            ].map { |name| "#{name}: #{choice}" },
          )
        end
      end
    end

    it "are at most 500 a side" do
      DB.exec(<<~SQL, vote: vote.id)
        INSERT INTO binding_vote_ballots (vote_id, choice, typed, binding, created_at, updated_at)
        SELECT :vote, 1, '+1', false, now(), now() FROM generate_series(1, 503)
      SQL
      vote.update!(non_binding_plus: 503)

      expect(text).to include("\n+1 (0 binding, 503 non-binding)\n")
      expect(names("+1").size).to eq(501)
      expect(names("+1").last).to eq("and 3 more, see the vote")
    end

    it "are found by as many queries for 2 as for 20" do
      2.times { cast("+1") }
      few = track_sql_queries { text }.size
      18.times { cast("+1") }
      expect(track_sql_queries { text }.size).to eq(few)
    end
  end

  it "names every rule" do
    rules =
      DiscourseBindingVote::Rule.all.map do |rule|
        vote.update!(rule: rule)
        text[/^- Rule: (.*)$/, 1]
      end
    expect(rules.uniq.size).to eq(rules.size)
    expect(rules).to all(match(/of the binding votes.*: /))
  end

  # Counts that a community announced, voters left unnamed: binding and non-binding.
  {
    "15618" => {
      :kind => "strategy",
      "+1" => [9, 17],
      "0" => [1, 0],
      "-1" => [0, 0],
    },
    "16434" => {
      :kind => "codebase",
      "+1" => [13, 27],
      "0" => [0, 0],
      "-1" => [0, 0],
    },
    "18286" => {
      :kind => "module",
      "+1" => [4, 6],
      "0" => [0, 0],
      "-1" => [0, 0],
    },
  }.each do |name, result|
    it "carries exactly the counts of the announced result #{name}" do
      vote.update!(kind: result[:kind])
      counts = result.except(:kind)
      counts.each do |choice, (binding, non_binding)|
        binding.times { cast(choice, binding: true) }
        non_binding.times { cast(choice) }
      end
      close

      expect(verdict).to start_with("The vote has passed.")
      %w[Binding Non-binding].each_with_index do |which, index|
        line = text[/^- #{which} votes: (.*)$/, 1]
        expect(line.gsub("none", "0").scan(/(?<!\()\b\d+(?= )/).map(&:to_i)).to eq(
          counts.values.map { |numbers| numbers[index] },
        )
      end
      counts.each do |choice, (binding, non_binding)|
        listed = names(choice)
        expect(listed.count { |line| line.end_with?("(binding)") }).to eq(binding)
        expect(listed.size).to eq(binding + non_binding)
        expect(listed).to all(match(/\A\w+: #{Regexp.escape(choice)}( \(binding\))?\z/))
      end
    end
  end
end
