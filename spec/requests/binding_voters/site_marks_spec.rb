# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::SiteMarksController do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:moderator)
  fab!(:ada) { Fabricate(:user, username: "Ada_L", name: "Ada Lovelace") }
  fab!(:grace) { Fabricate(:user, username: "grace") }

  before { SiteSetting.binding_vote_enabled = true }

  def place(*people, **where)
    DiscourseBindingVote::Mark.place(people, binding: true, reason: "why", by: moderator, **where)
    DiscourseBindingVote::Mark.order(:id).last
  end

  def listed(**filter)
    get "/binding-votes/marks.json", params: filter
    response.parsed_body.fetch("marks").map { |mark| mark["id"] }
  end

  def mark(**params)
    put "/binding-votes/marks.json",
        params: { usernames: "ada_l", binding: true, scope: "everywhere", reason: "why" }.merge(
          params,
        )
  end

  def expect_refused(status, type)
    expect(response.status).to eq(status)
    expect(response.parsed_body["error_type"]).to eq(type)
  end

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

  describe "#update" do
    before { sign_in(moderator) }

    it "marks everywhere and in a category, and says which votes that changes" do
      vote.cast(by: ada, choice: "+1")
      mark
      expect(response.status).to eq(200)
      expect(response.parsed_body["effects"].sole).to include("vote_id" => vote.id)
      mark(usernames: "grace", binding: false, scope: "category", category_id: category.id)
      expect(response.parsed_body["effects"]).to eq([])

      expect(
        DiscourseBindingVote::Mark.order(:id).pluck(:user_id, :category_id, :binding, :vote_id),
      ).to eq([[ada.id, nil, true, nil], [grace.id, category.id, false, nil]])
      expect(vote.reload.binding_plus).to eq(1)
      expect(UserHistory.where(custom_type: "binding_vote_marked_binding").count).to eq(1)
    end

    it "looks names up, and does nothing" do
      vote.cast(by: ada, choice: "+1")
      post "/binding-votes/marks/preview.json",
           params: {
             usernames: "ADA_L, nobody",
             binding: true,
             scope: "everywhere",
           }

      expect(response.status).to eq(200)
      expect(response.parsed_body).to include("unknown" => %w[nobody])
      expect(response.parsed_body["found"].sole["username"]).to eq("Ada_L")
      expect(response.parsed_body["effects"].sole["after"]["binding"]["plus"]).to eq(1)
      expect(DiscourseBindingVote::Mark.count).to eq(0)
      expect(vote.reload.binding_plus).to eq(0)
    end

    it "refuses what makes no sense" do
      mark(scope: "vote")
      expect_refused(400, "unknown_scope")
      mark(scope: "category")
      expect(response.status).to eq(400)
      mark(scope: "category", category_id: Category.maximum(:id) + 1)
      expect(response.status).to eq(404)
      mark(usernames: "nobody")
      expect_refused(422, "unknown_people")
      mark(reason: "")
      expect_refused(422, "mark_reason_missing")
      expect(DiscourseBindingVote::Mark.count).to eq(0)
    end
  end

  describe "who may" do
    fab!(:keepers, :group)
    fab!(:keeper) { Fabricate(:user).tap { |user| keepers.add(user) } }

    before { SiteSetting.binding_vote_roster_groups = keepers.id.to_s }

    it "lets staff and roster keepers" do
      [moderator, Fabricate(:admin), keeper].each do |user|
        sign_in(user)
        mark
        expect(response.status).to eq(200)
        mark(scope: "category", category_id: category.id)
        expect(response.status).to eq(200)
        expect(listed.size).to be > 0
      end
    end

    it "lets the category's moderators in their category" do
      SiteSetting.enable_category_group_moderation = true
      category_moderators = Fabricate(:group)
      category_moderators.add(ada)
      if Category.column_names.include?("reviewable_by_group_id")
        category.update!(reviewable_by_group_id: category_moderators.id)
      else
        Fabricate(:category_moderation_group, category: category, group: category_moderators)
      end
      sign_in(ada)
      mark(scope: "category", category_id: category.id)
      expect(response.status).to eq(200)
      expect(listed(category_id: category.id).size).to eq(1)

      mark
      expect_refused(403, "not_a_roster_keeper")
      mark(scope: "category", category_id: Fabricate(:category).id)
      expect_refused(403, "not_a_roster_keeper")
      get "/binding-votes/marks.json"
      expect_refused(403, "not_a_roster_keeper")
    end

    it "refuses everyone else" do
      mark
      expect(response.status).to eq(403)
      get "/binding-votes/marks.json"
      expect(response.status).to eq(403)

      sign_in(ada)
      mark
      expect_refused(403, "not_a_roster_keeper")
      get "/binding-votes/marks.json"
      expect_refused(403, "not_a_roster_keeper")
      post "/binding-votes/marks/preview.json",
           params: {
             usernames: "ada_l",
             binding: true,
             scope: "everywhere",
           }
      expect_refused(403, "not_a_roster_keeper")
    end

    it "does not tell a keeper of categories that they may not see" do
      hidden = Fabricate(:private_category, group: Fabricate(:group))
      sign_in(keeper)
      mark(scope: "category", category_id: hidden.id)
      expect(response.status).to eq(404)
      expect(DiscourseBindingVote::Mark.count).to eq(0)
    end
  end
end
