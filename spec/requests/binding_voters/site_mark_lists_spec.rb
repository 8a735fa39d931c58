# frozen_string_literal: true

require_relative "site_marks_context"

RSpec.describe DiscourseBindingVote::SiteMarksController do
  include_context "with marks of the forum"

  describe "#index" do
    before { sign_in(moderator) }

    it "lists marks of every place, newest first, with what became of them" do
      everywhere = place(ada)
      of_category = place("Jane Doe", category: category)
      of_vote = place(grace, vote: vote)
      everywhere.lift(by: ada)

      expect(listed).to eq([of_vote, of_category, everywhere].map(&:id))
      marks = response.parsed_body["marks"]
      expect(marks[0]).to include(
        "person" => "grace",
        "scope" => "vote",
        "binding" => true,
        "reason" => "why",
        "marked_by" => moderator.username,
        "lifted_at" => nil,
        "can_lift" => true,
        "vote" => {
          "id" => vote.id,
          "subject" => vote.subject,
          "topic_url" => topic.relative_url,
          "open" => true,
        },
      )
      expect(marks[0]["user"]).to include("id" => grace.id, "username" => "grace")
      expect(marks[1]).to include(
        "person" => "Jane Doe",
        "user" => nil,
        "category" => {
          "id" => category.id,
          "name" => category.name,
        },
      )
      expect(marks[2]).to include("lifted_by" => ada.username, "can_lift" => false)
      expect(marks[2]["lifted_at"]).to be_present
      expect(response.parsed_body["more"]).to eq(false)
    end

    it "finds by a part of a username or of a plain name" do
      of_ada = place(ada)
      of_jane = place("Jane_Doe")
      place(grace)

      expect(listed(person: "a_l")).to eq([of_ada.id])
      expect(listed(person: " @ADA ")).to eq([of_ada.id])
      expect(listed(person: "e_d")).to eq([of_jane.id])
      expect(listed(person: "%")).to eq([])
    end

    it "finds by category, also marks for the votes in it" do
      of_category = place(ada, category: category)
      of_vote = place(ada, vote: vote)
      place(ada)
      place(ada, category: Fabricate(:category))
      place(ada, vote: Fabricate(:binding_vote))

      expect(listed(category_id: category.id)).to eq([of_vote.id, of_category.id])
      expect(listed(category_id: category.id, person: "grace")).to eq([])
    end

    it "finds by state" do
      lifted = place(ada).tap { |mark| mark.lift(by: moderator) }
      standing = place(grace)

      expect(listed(state: "standing")).to eq([standing.id])
      expect(listed(state: "lifted")).to eq([lifted.id])
      expect(listed(state: "all")).to eq([standing.id, lifted.id])
      get "/binding-votes/marks.json", params: { state: "gone" }
      expect_refused(400, "unknown_state")
    end

    it "pages" do
      marks = Array.new(3) { |index| place("name #{index}") }
      stub_const(DiscourseBindingVote::MarkList, :PAGE_SIZE, 2) do
        expect(listed).to eq(marks.last(2).reverse.map(&:id))
        expect(response.parsed_body["more"]).to eq(true)
        expect(listed(page: 1)).to eq([marks.first.id])
        expect(response.parsed_body["more"]).to eq(false)
      end
    end

    it "takes as many queries for many marks as for few" do
      add = -> do
        Array
          .new(3) { place(Fabricate(:user), vote: Fabricate(:binding_vote)) }
          .first
          .lift(by: Fabricate(:moderator))
        place(Fabricate(:user), category: Fabricate(:category))
      end
      add.call
      listed
      few = track_sql_queries { listed }.size
      2.times { add.call }
      expect(track_sql_queries { expect(listed.size).to eq(12) }.size).to eq(few)
    end

    it "keeps marks to itself that are for what one may not see" do
      hidden = Fabricate(:private_category, group: Fabricate(:group))
      of_category = place(ada, category: hidden)
      of_vote =
        place(ada, vote: Fabricate(:binding_vote, topic: Fabricate(:topic, category: hidden)))
      deleted = place(ada, vote: vote)
      topic.trash!

      expect(listed).to eq([])
      get "/binding-votes/marks.json", params: { category_id: hidden.id }
      expect(response.status).to eq(404)
      sign_in(Fabricate(:admin))
      expect(listed).to eq([of_vote.id, of_category.id])
      expect(listed).not_to include(deleted.id)
    end

    it "still lists marks for a category that is deleted, to admins" do
      gone = Fabricate(:category)
      left = place(ada, category: gone)
      gone.delete

      expect(listed).to eq([])
      sign_in(Fabricate(:admin))
      expect(listed).to eq([left.id])
      expect(response.parsed_body["marks"].sole).to include(
        "category" => {
          "id" => gone.id,
          "name" => nil,
        },
        "can_lift" => true,
      )
    end

    it "says that marks for a closed vote cannot be lifted" do
      place(ada, vote: vote)
      vote.cancel(by: moderator, reason: "why")
      listed
      expect(response.parsed_body["marks"].sole).to include("can_lift" => false)
    end
  end
end
