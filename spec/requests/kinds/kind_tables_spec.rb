# frozen_string_literal: true

require_relative "kind_tables_context"

RSpec.describe DiscourseBindingVote::KindTablesController do
  include_context "with a table of kinds"

  describe "who may" do
    it "is for administrators alone" do
      {
        nil => "not_logged_in",
        user => "not_an_administrator",
        moderator => "not_an_administrator",
      }.each do |person, reason|
        person ? sign_in(person) : sign_out
        before = SiteSetting.binding_vote_kinds
        get "/binding-votes/kinds/table.json"
        expect(response.status).to eq(403)
        expect(response.parsed_body["error_type"]).to eq(reason)
        get "/binding-votes/kinds/export.json"
        expect(response.status).to eq(403)
        preview([row])
        expect(response.status).to eq(403)
        save([row], digest: "a" * 64)
        expect(response.status).to eq(403)
        expect(SiteSetting.binding_vote_kinds).to eq(before)
      end
    end
  end

  describe "#show" do
    before { sign_in(admin) }

    it "says of each row what its rule is, who binds, and how many votes there are" do
      group.add(user)
      SiteSetting.binding_vote_binding_groups = group.id.to_s
      Fabricate(:binding_vote, kind: "strategy")

      kind = table["kinds"].first
      expect(kind).to include(
        "name" => "Community strategy",
        "binders" => 1,
        "votes" => {
          "open" => 1,
          "closed" => 0,
        },
        "problems" => [],
      )
      expect(kind["rule"]["name"]).to eq("Lazy 2/3 majority")
      expect(kind["rule"]["sentence"]).to include("twice as many +1 as −1")
      expect(kind["row"]).to include("id" => "strategy", "least" => 72, "translations" => [])
      expect(table["groups"]).to include("id" => group.id, "name" => "pmc")
      expect(table["sets"].map { |set| set["id"] }).to eq(%w[tvm apache releases committee])
    end

    it "counts nobody where everyone binds" do
      SiteSetting.binding_vote_binding_groups = Group::AUTO_GROUPS[:everyone].to_s
      expect(table["kinds"].first["binders"]).to be_nil
    end
  end

  describe "#update" do
    before { sign_in(admin) }

    it "puts a table in the place of the one in force, and says so in the log" do
      save([*rows, row(binding_groups: [group.id])])
      expect(response.status).to eq(200)
      expect(response.parsed_body["kinds"].last["row"]).to include(
        "id" => "motion",
        "binding_groups" => [group.id],
      )
      expect(DiscourseBindingVote::Kind.find("motion").name).to eq("Motion")
      expect(UserHistory.last).to have_attributes(
        acting_user_id: admin.id,
        subject: "binding_vote_kinds",
      )
    end

    it "leaves votes what they are" do
      vote = Fabricate(:binding_vote, kind: "strategy")
      save([row])
      expect(response.status).to eq(200)
      expect(vote.reload.terms.name).to eq("Community strategy")
    end

    it "tells the second of two who change it at once, and keeps what the first has saved" do
      digest = table["digest"]
      save([row], digest: digest)
      save([row(id: "release")], digest: digest)
      expect(response.status).to eq(409)
      expect(response.parsed_body["error_type"]).to eq("kinds_changed_meanwhile")
      expect(DiscourseBindingVote::Kind.all.map(&:id)).to eq(%w[motion])
    end

    it "refuses a table with something wrong, and says what" do
      before = SiteSetting.binding_vote_kinds
      save([row, row])
      expect(response.status).to eq(422)
      expect(response.parsed_body["error_type"]).to eq("kinds_at_fault")
      expect(response.parsed_body["extras"]["problems"].sole).to include(
        "row" => 1,
        "member" => "id",
      )
      save([])
      expect(response.parsed_body["error_type"]).to eq("no_kinds")
      put "/binding-votes/kinds/table.json", params: { table: [row].to_json }
      expect(response.status).to eq(400)
      expect(SiteSetting.binding_vote_kinds).to eq(before)
    end
  end

  describe "#export" do
    before { sign_in(admin) }

    it "gives a file that another forum reads" do
      save([row(binding_groups: [group.id], categories: [category.id], least: 0)])
      get "/binding-votes/kinds/export.json"
      expect(response.headers["Content-Disposition"]).to include("binding-vote-kinds.json")
      file = response.body
      expect(JSON.parse(file)["binding_vote_kinds"].sole).to eq(
        "id" => "motion",
        "name" => "Motion",
        "minimum" => 1,
        "least" => 0,
        "binding_groups" => %w[pmc],
        "categories" => %w[decisions],
      )

      answer = preview(file)
      expect(answer["differences"]).to eq(
        "added" => [],
        "removed" => [],
        "changed" => [],
        "moved" => false,
      )
    end
  end
end
