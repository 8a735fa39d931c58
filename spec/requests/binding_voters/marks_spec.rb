# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::MarksController do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:moderator)
  fab!(:ada) { Fabricate(:user, username: "Ada_L", name: "Ada Lovelace") }
  fab!(:grace) { Fabricate(:user, username: "grace", name: "Grace Hopper") }

  before do
    SiteSetting.binding_vote_enabled = true
    vote.cast(by: ada, choice: "+1")
    vote.cast(by: grace, choice: "+1")
  end

  def mark(**params)
    put "/binding-votes/#{vote.id}/marks.json",
        params: { usernames: "ada_l", binding: true, scope: "vote", reason: "why" }.merge(params)
  end

  def preview(**params)
    post "/binding-votes/#{vote.id}/marks/preview.json",
         params: { usernames: "ada_l", binding: true, scope: "vote" }.merge(params)
  end

  def expect_refused(status, type)
    expect(response.status).to eq(status)
    expect(response.parsed_body).to include("errors", "error_type" => type)
    expect(DiscourseBindingVote::Mark.count).to eq(0)
  end

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
        expect(messages.map(&:user_ids)).to eq([nil, [person.id]])
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

    it "sorts names into found, doubtful and unknown" do
      suspended = Fabricate(:user, username: "sue", suspended_till: 1.year.from_now)
      preview(usernames: "ADA_L; Grace Hopper\nsue\r\nnobody\n\nada_l")

      body = response.parsed_body
      expect(body["found"].map { |user| user["username"] }).to eq(%w[Ada_L])
      expect(body["unknown"]).to eq(%w[nobody])
      expect(body["doubtful"].map { |doubt| doubt.values_at("name", "reason") }).to contain_exactly(
        %w[sue suspended],
        ["Grace Hopper", "full_name"],
      )
      expect(body["doubtful"].map { |doubt| doubt["user"]["username"] }).to contain_exactly(
        suspended.username,
        grace.username,
      )
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
