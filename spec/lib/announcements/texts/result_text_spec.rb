# frozen_string_literal: true

require_relative "result_text_context"

RSpec.describe DiscourseBindingVote::Announcements::Texts::ResultText do
  include_context "with the text of a result"

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

        - What is decided: Community strategy
        - Rule: Lazy 2/3 majority: at least 3 votes, and at least twice as many +1 as -1 (binding votes only)
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
    def consequences(kind:, **attributes)
      terms = DiscourseBindingVote::Kind.find(kind)
      vote.update!(binding_plus: 3, terms: terms, **attributes)
      failed = Fabricate(:binding_vote, terms: terms, **attributes)
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

    it "is that of a codebase in place of another" do
      said =
        consequences(
          kind: "codebase",
          fields: {
            existing_codebase: "main",
            proposed_codebase: "unity",
          },
        )
      expect(said).to eq(
        ["unity is adopted in place of main.", "The existing codebase, main, continues."],
      )
      expect(text).to include(
        "- What is decided: New codebase (Existing codebase: main; Proposed codebase: unity)\n",
      )
    end

    it "is that of a codebase that is new" do
      expect(consequences(kind: "codebase", fields: { proposed_codebase: "tvm-ffi" })).to eq(
        ["tvm-ffi is adopted.", "tvm-ffi is not adopted."],
      )
      expect(text).to include("New codebase (Proposed codebase: tvm-ffi)\n")
    end

    it "is that of codebases without names" do
      expect(consequences(kind: "codebase")).to eq(
        ["The new codebase is adopted.", "The existing codebase continues."],
      )
      expect(text).to include("- What is decided: New codebase\n")
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

  it "names every rule" do
    rules =
      DiscourseBindingVote::Rule.all.map do |rule|
        vote.update!(rule: rule)
        text[/^- Rule: (.*)$/, 1]
      end
    expect(rules.uniq.size).to eq(rules.size)
    expect(rules).to all(match(/: .* \(binding votes only\)\z/))
  end
end
