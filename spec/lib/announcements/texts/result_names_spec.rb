# frozen_string_literal: true

require_relative "result_text_context"

RSpec.describe DiscourseBindingVote::Announcements::Texts::ResultText do
  include_context "with the text of a result"

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
