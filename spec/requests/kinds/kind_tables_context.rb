# frozen_string_literal: true

RSpec.shared_context "with a table of kinds" do
  fab!(:admin)
  fab!(:moderator)
  fab!(:user)
  fab!(:group) { Fabricate(:group, name: "pmc") }
  fab!(:category) { Fabricate(:category, slug: "decisions") }

  before { SiteSetting.binding_vote_enabled = true }

  def table
    get "/binding-votes/kinds/table.json"
    response.parsed_body
  end

  def rows
    table["kinds"].map { |kind| kind["row"] }
  end

  def save(rows, digest: table["digest"])
    put "/binding-votes/kinds/table.json", params: { table: rows.to_json, digest: digest }
  end

  def preview(table)
    text = table.is_a?(String) ? table : table.to_json
    post "/binding-votes/kinds/table/preview.json", params: { table: text }
    response.parsed_body
  end

  def row(**members)
    { "id" => "motion", "name" => "Motion", "minimum" => 1, **members.stringify_keys }
  end
end
