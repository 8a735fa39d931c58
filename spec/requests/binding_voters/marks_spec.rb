# frozen_string_literal: true

require_relative "marks_context"

RSpec.describe DiscourseBindingVote::MarksController do
  include_context "with people to mark"

  describe "who may" do
    fab!(:keepers, :group)
    fab!(:keeper) { Fabricate(:user).tap { |user| keepers.add(user) } }
    fab!(:category_moderators, :group)
    fab!(:category_moderator) { Fabricate(:user).tap { |user| category_moderators.add(user) } }

    before do
      SiteSetting.binding_vote_roster_groups = keepers.id.to_s
      SiteSetting.enable_category_group_moderation = true
      let_group_moderate(category_moderators, category)
    end

    def offered_scopes
      get "/t/#{topic.slug}/#{topic.id}.json"
      response.parsed_body["binding_vote"]["own"]["roster"]
    end

    it "offers each the scopes that are theirs, while the vote is open" do
      {
        keeper => %w[vote category everywhere],
        category_moderator => %w[vote category],
      }.each do |user, scopes|
        sign_in(user)
        expect(offered_scopes).to eq(scopes)
      end

      sign_in(ada)
      expect(offered_scopes).to be_nil
      vote.cancel(by: moderator, reason: "why")
      sign_in(keeper)
      expect(offered_scopes).to be_nil
    end

    it "lets staff and roster keepers mark everywhere" do
      [moderator, Fabricate(:admin), keeper].each do |user|
        sign_in(user)
        DiscourseBindingVote::Mark::SCOPES.each do |scope|
          mark(scope: scope)
          expect(response.status).to eq(200)
        end
      end
    end

    it "lets the category's moderators mark in their category" do
      sign_in(category_moderator)
      mark
      expect(response.status).to eq(200)
      mark(scope: "category")
      expect(response.status).to eq(200)
      mark(scope: "everywhere")
      expect(response.status).to eq(403)

      other = Fabricate(:binding_vote)
      put "/binding-votes/#{other.id}/marks.json",
          params: {
            usernames: "ada_l",
            binding: true,
            scope: "vote",
            reason: "why",
          }
      expect(response.status).to eq(403)
    end

    it "refuses everyone else, also to look" do
      mark
      expect_refused(403, "not_logged_in")
      [ada, vote.opened_by].each do |user|
        sign_in(user)
        mark
        expect_refused(403, "not_a_roster_keeper")
        preview
        expect_refused(403, "not_a_roster_keeper")
      end
    end

    it "does not tell of votes that one may not see" do
      sign_in(keeper)
      category.update!(read_restricted: true)
      DiscourseBindingVote::Mark::SCOPES.each do |scope|
        mark(scope: scope)
        expect(response.status).to eq(404)
      end
      expect(DiscourseBindingVote::Mark.count).to eq(0)
    end
  end

  describe "#destroy" do
    let!(:standing) do
      DiscourseBindingVote::Mark.place(
        [ada],
        binding: true,
        reason: "why",
        by: moderator,
        vote: vote,
      )
      DiscourseBindingVote::Mark.last
    end

    def lift
      delete "/binding-votes/marks/#{standing.id}.json"
    end

    it "says beforehand what lifting it would do" do
      sign_in(moderator)
      post "/binding-votes/marks/#{standing.id}/lift-preview.json"
      expect(response.status).to eq(200)
      expect(response.parsed_body["effects"].sole["after"]["binding"]["plus"]).to eq(0)
      expect(standing.reload).to be_standing
      expect(vote.reload.binding_plus).to eq(1)

      sign_in(ada)
      post "/binding-votes/marks/#{standing.id}/lift-preview.json"
      expect(response.status).to eq(403)
    end

    it "lifts the mark, which stays in the history" do
      sign_in(moderator)
      lift
      expect(response.status).to eq(200)
      expect(standing.reload).to have_attributes(standing?: false, lifted_by: moderator)
      expect(vote.reload.binding_plus).to eq(0)
      lift
      expect(response.status).to eq(200)
    end

    it "does not tell of marks of categories that are hidden, nor lift them" do
      keepers = Fabricate(:group)
      keeper = Fabricate(:user).tap { |user| keepers.add(user) }
      SiteSetting.binding_vote_roster_groups = keepers.id.to_s
      hidden = Fabricate(:private_category, group: Fabricate(:group))
      hidden_vote = Fabricate(:binding_vote, topic: Fabricate(:topic, category: hidden))
      gone = Fabricate(:category)
      places = [{ category: hidden }, { vote: hidden_vote }, { category: gone }]
      ids = places.map { |place| Fabricate(:binding_vote_mark, **place).id }
      gone.delete
      ids += [DiscourseBindingVote::Mark.maximum(:id) + 1, "9" * 30]

      [keeper, ada].each do |user|
        sign_in(user)
        answers =
          ids.flat_map do |id|
            [["delete", ""], %w[post /lift-preview]].map do |verb, what|
              process(verb, "/binding-votes/marks/#{id}#{what}.json")
              [response.status, *response.parsed_body.values_at("error_type")]
            end
          end
        expect(answers.map(&:first).uniq).to eq([404])
        expect(answers.first(8).uniq).to eq([[404, "no_such_mark"]])
      end
      expect(DiscourseBindingVote::Mark.where(id: ids.first(3))).to all(be_standing)

      sign_in(Fabricate(:admin))
      ids
        .first(3)
        .each do |id|
          delete "/binding-votes/marks/#{id}.json"
          expect(response.status).to eq(200)
        end
    end

    it "refuses those who may not, and marks that there are not" do
      lift
      expect(response.status).to eq(403)
      sign_in(ada)
      lift
      expect(response.status).to eq(403)
      expect(standing.reload).to be_standing

      sign_in(moderator)
      delete "/binding-votes/marks/#{standing.id + 1}.json"
      expect(response.status).to eq(404)
    end
  end
end
