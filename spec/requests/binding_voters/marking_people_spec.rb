# frozen_string_literal: true

require_relative "marks_context"

RSpec.describe DiscourseBindingVote::MarksController do
  include_context "with people to mark"

  describe "#update" do
    before { sign_in(moderator) }

    it "marks those who are named, without regard to case" do
      mark(usernames: "ADA_L, @grace")

      expect(response.status).to eq(200)
      expect(response.parsed_body["vote"]["binding"]).to eq("plus" => 2, "zero" => 0, "minus" => 0)
      expect(response.parsed_body["effects"]).to eq(
        [
          {
            "vote_id" => vote.id,
            "topic_id" => topic.id,
            "subject" => vote.subject,
            "before" => {
              "binding" => {
                "plus" => 0,
                "zero" => 0,
                "minus" => 0,
              },
              "reached" => false,
            },
            "after" => {
              "binding" => {
                "plus" => 2,
                "zero" => 0,
                "minus" => 0,
              },
              "reached" => false,
            },
          },
        ],
      )
      expect(DiscourseBindingVote::Mark.pluck(:vote_id, :category_id, :marked_by_id)).to eq(
        [[vote.id, nil, moderator.id]] * 2,
      )
    end

    it "marks in the category and everywhere" do
      mark(scope: "category")
      mark(scope: "everywhere", binding: false)
      expect(DiscourseBindingVote::Mark.order(:id).pluck(:category_id, :binding)).to eq(
        [[category.id, true], [nil, false]],
      )
    end

    it "tells open pages of the counts, and those who are marked, be their ballot cast or not" do
      [ada, Fabricate(:user)].each do |person|
        messages =
          MessageBus.track_publish("/binding-votes/#{topic.id}") do
            mark(usernames: person.username)
          end
        expect(messages.map(&:user_ids)).to eq([[person.id], nil])
        expect(messages.map { |message| message.data[:type] }.uniq).to eq(%w[recounted])
        expect(messages.first.data[:vote][:binding]).to eq(plus: 1, zero: 0, minus: 0)
      end
    end

    it "does nothing when a name is not known" do
      mark(usernames: "ada_l\nnobody, Grace Hopper")
      expect_refused(422, "unknown_people")
      expect(response.parsed_body["errors"].join).to include("nobody", "Grace Hopper")
    end

    it "takes nothing but true and false for whether people are binding" do
      ["yes", "1", "True", "no", "on", 1, "", nil].each do |word|
        mark(binding: word)
        expect(response.status).to eq(400)
        preview(binding: word)
        expect(response.status).to eq(400)
      end
      expect(DiscourseBindingVote::Mark.count).to eq(0)

      mark(binding: "false")
      put "/binding-votes/#{vote.id}/marks.json",
          params: {
            usernames: "ada_l",
            binding: true,
            scope: "category",
            reason: "why",
          },
          as: :json
      expect(DiscourseBindingVote::Mark.order(:id).pluck(:binding)).to eq([false, true])
    end

    it "refuses what makes no sense" do
      mark(usernames: " , ")
      expect_refused(422, "nobody_named")
      mark(reason: " ")
      expect_refused(422, "mark_reason_missing")
      mark(reason: "r" * 501)
      expect_refused(422, "reason_too_long")
      mark(scope: "forum")
      expect_refused(400, "unknown_scope")
      put "/binding-votes/#{vote.id}/marks.json",
          params: {
            usernames: "ada_l",
            scope: "vote",
            reason: "why",
          }
      expect(response.status).to eq(400)
      vote.update_columns(created_at: 4.days.ago)
      vote.close(by: moderator)
      mark
      expect_refused(409, "already_closed")
    end
  end

  describe "#preview" do
    before { sign_in(moderator) }

    it "says what it would do, and does nothing" do
      expect { preview }.not_to change { [vote.reload.attributes, UserHistory.count] }

      expect(response.status).to eq(200)
      expect(response.parsed_body["effects"].sole["after"]["binding"]["plus"]).to eq(1)
      expect(DiscourseBindingVote::Mark.count).to eq(0)
      expect(vote.ballots.where(binding: true)).to be_empty
    end

    it "knows plain names" do
      preview(usernames: "", name: "Jane Doe")
      expect(response.status).to eq(200)
      expect(response.parsed_body).to include("found" => [], "unknown" => [], "effects" => [])
    end

    it "refuses more names than it can take" do
      preview(usernames: Array.new(501) { |n| "name#{n}" }.join("\n"))
      expect_refused(422, "too_many_people")
    end

    it "publishes nothing" do
      messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { preview }
      expect(messages).to be_empty
    end

    it "tells of other votes that it reaches, as far as one may see them" do
      hidden = Fabricate(:private_category, group: Fabricate(:group))
      seen, unseen =
        [nil, hidden].map do |place|
          other = Fabricate(:binding_vote, topic: Fabricate(:topic, category: place))
          other.tap { other.cast(by: ada, choice: "-1") }
        end
      preview(scope: "everywhere")
      expect(response.parsed_body["effects"].map { |effect| effect["vote_id"] }).to eq(
        [vote.id, seen.id],
      )
      expect(unseen.reload.binding_minus).to eq(0)
    end
  end
end
