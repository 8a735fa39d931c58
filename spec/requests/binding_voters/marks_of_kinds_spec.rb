# frozen_string_literal: true

require_relative "site_marks_context"

# Marks that are kept to votes of one kind, from a vote and away from any.
RSpec.describe "Marks of kinds" do
  include_context "with marks of the forum"

  fab!(:managers, :group)
  fab!(:release) do
    add_kind("release", name: "Release", binding_groups: [managers.id])
    Fabricate(:binding_vote, kind: "release", topic: Fabricate(:topic, category: category))
  end

  before do
    add_kind("release", name: "Release", binding_groups: [managers.id])
    [vote, release].each { |one| one.cast(by: ada, choice: "+1") }
    sign_in(moderator)
  end

  def binding_plus
    [vote, release].map { |one| one.reload.binding_plus }
  end

  def mark_from(one, **params)
    put "/binding-votes/#{one.id}/marks.json",
        params: {
          usernames: "ada_l",
          binding: true,
          scope: "everywhere",
          reason: "why",
          **params,
        }
  end

  def preview(path, **params)
    post "/binding-votes/#{path}/preview.json",
         params: {
           usernames: "ada_l",
           binding: true,
           scope: "everywhere",
           **params,
         }
    expect(response.status).to eq(200)
    response.parsed_body
  end

  it "are placed from the admin page, everywhere and in a category" do
    mark(kind: "release")
    expect(response.parsed_body["effects"].sole).to include("vote_id" => release.id)
    expect(binding_plus).to eq([0, 1])
    mark(kind: "strategy", scope: "category", category_id: category.id)
    expect(binding_plus).to eq([1, 1])
    marks = DiscourseBindingVote::Mark.order(:id)
    expect(marks.pluck(:kind, :category_id)).to eq([["release", nil], ["strategy", category.id]])
  end

  it "are placed from a vote beyond it, and undone" do
    expect(preview("#{vote.id}/marks", kind: "release")["effects"].size).to eq(1)
    mark_from(release, kind: "release", scope: "category")
    expect(response.status).to eq(200)
    expect(response.parsed_body["vote"]["binding"]["plus"]).to eq(1)
    expect(binding_plus).to eq([0, 1])
    expect(DiscourseBindingVote::Mark.sole).to have_attributes(
      kind: "release",
      category_id: category.id,
    )

    delete "/binding-votes/mark-changes/#{response.parsed_body["undo_id"]}.json"
    expect(response.status).to eq(200)
    expect(binding_plus).to eq([0, 0])
  end

  it "are refused where there is no such kind, and never was a vote of it" do
    mark(kind: "unheard_of")
    expect_refused(400, "unknown_kind")
    mark(kind: "Not an id!")
    expect_refused(400, "unknown_kind")
    mark_from(vote, kind: "release", scope: "vote")
    expect_refused(422, "kind_of_one_vote")
    expect(DiscourseBindingVote::Mark.count).to eq(0)

    SiteSetting.binding_vote_kinds = DiscourseBindingVote::Kind.all.first(3).map(&:to_h).to_json
    mark(kind: "release")
    expect(response.status).to eq(200)
    listed
    expect(response.parsed_body["marks"].sole).to include(
      "kind" => "release",
      "kind_name" => "Release",
    )
  end

  it "are of all kinds where none is named" do
    mark(kind: "")
    expect(DiscourseBindingVote::Mark.sole.kind).to be_nil
    expect(binding_plus).to eq([1, 1])
    listed
    expect(response.parsed_body["marks"].sole).to include("kind" => nil, "kind_name" => nil)
  end

  it "are found by their kind, and lifted" do
    of_all = place(ada)
    of_release = place(ada, kind: "release")
    place(ada, kind: "strategy")
    expect(listed(kind: "release")).to eq([of_release.id])
    expect(listed(kind: "module")).to eq([])
    expect(listed(kind: "")).to include(of_all.id)
    expect(listed.size).to eq(3)
    get "/binding-votes/marks.json", params: { kind: "unheard_of" }
    expect_refused(400, "unknown_kind")

    post "/binding-votes/marks/#{of_release.id}/lift-preview.json"
    expect(response.parsed_body["effects"]).to eq([])
    delete "/binding-votes/marks/#{of_all.id}.json"
    expect(binding_plus).to eq([1, 1])
    delete "/binding-votes/marks/#{of_release.id}.json"
    expect(response.parsed_body["effects"].sole).to include("vote_id" => release.id)
    expect(binding_plus).to eq([1, 0])
  end

  it "say why in the roster of a vote, which has no others" do
    place(ada, kind: "release")
    place(grace, kind: "strategy")
    get "/binding-votes/#{release.id}/roster.json"
    expect(response.parsed_body["people"].sole["mark"]).to include(
      "person" => ada.username,
      "kind" => "release",
      "kind_name" => "Release",
      "scope" => "everywhere",
    )
  end

  it "are named with as many queries for many as for few" do
    count = -> { track_sql_queries { listed }.size }
    place(ada, kind: "release")
    count.call
    few = count.call
    4.times { place(Fabricate(:user), kind: %w[release strategy].sample) }
    expect(count.call).to eq(few)
  end

  it "say of whom they would be placed who is that already in each such vote" do
    managers.add(ada)
    already = ->(**params) { preview("marks", **params)["already"] }
    expect(already.call(kind: "release")).to eq([ada.id])
    expect(already.call).to eq([])
    expect(already.call(binding: false)).to eq([])
    expect(already.call(binding: false, kind: "strategy")).to eq([ada.id])
    place(ada)
    expect(already.call).to eq([ada.id])
    place(ada, kind: "strategy", category: category)
    expect(already.call(kind: "strategy")).to eq([ada.id])
  end
end
