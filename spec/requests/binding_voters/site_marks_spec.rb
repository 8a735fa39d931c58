# frozen_string_literal: true

require_relative "site_marks_context"

RSpec.describe DiscourseBindingVote::SiteMarksController do
  include_context "with marks of the forum"

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
