# frozen_string_literal: true

require_relative "kind_tables_context"

RSpec.describe DiscourseBindingVote::KindTablesController, "#preview" do
  include_context "with a table of kinds"

  before { sign_in(admin) }

  it "says what would change, and changes nothing" do
    before = SiteSetting.binding_vote_kinds
    given = rows.drop(1).reverse
    given.first["least"] = 24
    answer = preview([*given, row])

    expect(answer["differences"]).to eq(
      "added" => %w[motion],
      "removed" => %w[strategy],
      "changed" => [{ "id" => "codebase", "members" => %w[least] }],
      "moved" => true,
    )
    expect(SiteSetting.binding_vote_kinds).to eq(before)
  end

  it "says what is wrong with which member of which row" do
    answer =
      preview(
        [
          row(minimum: -1, fields: "wishes", strictly: "yes", binding_groups: "pmc"),
          row(id: "Big", plus_per_minus: "2/0", what: 1),
          row(minimum_share: "3/2", translations: [{ "locale" => "tlh" }]),
          row(translations: ["de"]),
        ],
      )

    wrong = answer["kinds"].map { |kind| kind["problems"].map { |problem| problem["member"] }.sort }
    expect(wrong[0]).to eq(%w[binding_groups fields minimum strictly])
    expect(wrong[1]).to eq(%w[what])
    expect(wrong[2]).to include("minimum_share", "translations")
    expect(wrong[3]).to eq(%w[translations])
    expect(answer["kinds"].first).to include("rule" => nil, "name" => nil)
    expect(answer["kinds"][2]).to include("rule" => nil, "name" => "Motion")
  end

  it "says what can be said of a row that is being begun" do
    kind = preview([{ "id" => "", "minimum_share" => "2/0" }])["kinds"].sole
    expect(kind["problems"].map { |one| one["member"] }).to include("id", "name", "minimum_share")
    expect(kind["rule"]).to be_nil
    kind = preview([{ "id" => "", "minimum" => 2, "minimum_of" => "plus" }])["kinds"].sole
    expect(kind["rule"]["sentence"]).to eq("At least 2 votes of +1.")
  end

  it "names a kind one of whose groups was deleted" do
    kind = preview([row(binding_groups: [Group.maximum(:id) + 1])])["kinds"].sole
    expect(kind["name"]).to eq("Motion")
    expect(kind["problems"].sole["member"]).to eq("binding_groups")
    expect(kind["binders"]).to eq(0)
  end

  it "finds groups and categories by their names" do
    answer =
      preview(
        "binding_vote_kinds" => [row(binding_groups: %w[PMC nobody], categories: %w[decisions])],
      )
    kind = answer["kinds"].sole
    expect(kind["row"]["categories"]).to eq([category.id])
    expect(kind["problems"].sole).to eq(
      "member" => "binding_groups",
      "message" => "This forum has no group “nobody”.",
    )
  end

  it "refuses what is no table" do
    ["", "no", "{}", "[1]", "7", "{\"binding_vote_kinds\": 1}"].each do |text|
      preview(text)
      expect(response.status).to be_in([400, 422])
    end
    preview([row] * 101)
    expect(response.parsed_body["error_type"]).to eq("too_many_kinds")
  end
end
