# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::OverviewsController do
  fab!(:committers) { Fabricate(:group, name: "committers") }
  fab!(:moderator)
  fab!(:user)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    SiteSetting.binding_vote_opener_groups = ""
    committers.add(user)
  end

  def overview
    get "/binding-votes/overview.json"
    expect(response.status).to eq(200)
    response.parsed_body
  end

  def named(category)
    category.attributes.slice("id", "name", "color")
  end

  it "names the groups in force with the number of their members" do
    SiteSetting.binding_vote_opener_groups = "#{Group::AUTO_GROUPS[:everyone]}|#{committers.id}"
    sign_in(moderator)

    groups = overview["groups"]
    row = { "id" => committers.id, "name" => "committers", "members" => 1 }
    expect(groups["binding"]).to eq("groups" => [row], "unseen" => 0, "kinds" => [])
    expect(groups["roster"]).to eq("groups" => [], "unseen" => 0, "kinds" => [])
    expect(groups["opener"]["groups"]).to contain_exactly(
      row,
      a_hash_including("id" => Group::AUTO_GROUPS[:everyone], "members" => nil),
    )
  end

  it "names the kinds of votes, and the groups that some have of their own" do
    managers = Fabricate(:group, name: "managers")
    hidden = Fabricate(:group, visibility_level: Group.visibility_levels[:owners])
    add_kind("release", name: "Release", binding_groups: [managers.id, hidden.id])
    add_kind("retired", name: "Retired", opener_groups: [managers.id])
    sign_in(moderator)

    groups = overview["groups"]
    row = { "id" => managers.id, "name" => "managers", "members" => 0 }
    expect(groups["binding"]["kinds"]).to eq(
      ["id" => "release", "name" => "Release", "groups" => [row], "unseen" => 1],
    )
    expect(groups["binding"]["groups"].sole).to include("name" => "committers")
    expect(groups["opener"]["kinds"].sole).to include("name" => "Retired", "groups" => [row])

    Fabricate(:binding_vote, kind: "retired")
    SiteSetting.binding_vote_kinds = DiscourseBindingVote::Kind.all.first(3).map(&:to_h).to_json
    expect(overview["kinds"].map { |kind| kind["id"] }).to eq(%w[strategy module codebase retired])
    expect(overview["kinds"].last["name"]).to eq("Retired")
  end

  it "only counts groups that one may not see" do
    committers.update!(visibility_level: Group.visibility_levels[:owners])
    sign_in(moderator)
    expect(overview["groups"]["binding"]).to include("groups" => [], "unseen" => 1)
    sign_in(Fabricate(:admin))
    expect(overview["groups"]["binding"]["groups"].size).to eq(1)
  end

  describe "what is missing before the first vote" do
    def missing
      overview["missing"].to_h { |one| [one["step"], one["setting"]] }
    end

    before { sign_in(moderator) }

    it "is nothing but a first vote where groups are chosen" do
      SiteSetting.binding_vote_opener_groups = committers.id.to_s
      expect(missing).to eq("no_vote" => nil)
      Fabricate(:binding_vote, test: true)
      expect(missing).to eq({})
    end

    it "is somebody who is binding: a group with members, or a mark" do
      Fabricate(:binding_vote)
      committers.remove(user)
      expect(missing).to eq("empty_groups" => "binding_vote_binding_groups")
      SiteSetting.binding_vote_binding_groups = ""
      expect(missing).to eq("no_binding_voters" => "binding_vote_binding_groups")

      Fabricate(:binding_vote_mark, binding: false)
      Fabricate(:binding_vote_mark, vote: DiscourseBindingVote::Vote.last)
      expect(missing).to include("no_binding_voters")

      SiteSetting.binding_vote_binding_groups = Group::AUTO_GROUPS[:everyone].to_s
      expect(missing).to eq({})
      SiteSetting.binding_vote_binding_groups = ""
      Fabricate(:binding_vote_mark)
      expect(missing).to eq({})
    end

    it "is nobody for votes of any kind, where each has groups of its own" do
      Fabricate(:binding_vote)
      SiteSetting.binding_vote_binding_groups = ""
      set_kinds("module", binding_groups: [committers.id])
      expect(missing).to eq({})
      committers.remove(user)
      expect(missing).to eq("empty_groups" => "binding_vote_binding_groups")
    end

    it "is who may open votes, until there has been one that is no test" do
      Fabricate(:binding_vote, test: true)
      expect(missing).to eq("no_openers" => "binding_vote_opener_groups")
      Fabricate(:binding_vote)
      expect(missing).to eq({})
    end

    it "is a category, where those that were chosen are gone" do
      Fabricate(:binding_vote)
      category = Fabricate(:category)
      SiteSetting.binding_vote_categories = category.id.to_s
      expect(missing).to eq({})
      category.destroy!
      expect(missing).to eq("no_category" => "binding_vote_categories")
    end

    it "is told to staff alone" do
      SiteSetting.binding_vote_roster_groups = committers.id.to_s
      sign_in(User.find(user.id))
      expect(overview).not_to include("missing")
    end
  end

  it "names the categories that one may see" do
    category = Fabricate(:category)
    below = Fabricate(:category, parent_category_id: category.id)
    hidden = Fabricate(:private_category, group: Fabricate(:group))
    sign_in(moderator)

    categories = overview["categories"]
    expect(categories).to include(
      { **named(category), "parent_id" => nil },
      { **named(below), "parent_id" => category.id },
    )
    expect(categories.map { |one| one["id"] }).not_to include(hidden.id)
  end

  it "is for those who keep the roster everywhere" do
    get "/binding-votes/overview.json"
    expect(response.status).to eq(403)
    sign_in(user)
    get "/binding-votes/overview.json"
    expect(response.status).to eq(403)
    expect(response.parsed_body["error_type"]).to eq("not_a_roster_keeper")

    SiteSetting.binding_vote_roster_groups = committers.id.to_s
    sign_in(User.find(user.id))
    overview
  end

  it "lets staff, and nobody else, load the admin page anew" do
    sign_in(moderator)
    get "/admin/plugins/discourse-binding-vote/overview"
    expect(response.status).to eq(200)
  end
end
