# frozen_string_literal: true

# A vote that runs in a mailing list too, and somebody who keeps its roster.
RSpec.shared_context "with a thread to import" do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, created_at: Time.utc(2026, 11, 18, 9, 30)) }
  fab!(:keeper) { Fabricate(:user, username: "keeper", refresh_auto_groups: true) }
  fab!(:keepers, :group)

  before do
    freeze_time Time.utc(2026, 11, 21, 12)
    vote.update!(closes_at: Time.utc(2026, 11, 25))
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_roster_groups = keepers.id.to_s
    keepers.add(keeper)
    sign_in(keeper)
  end

  def fixture(name)
    File.expand_path("../../fixtures/imports/#{name}", __dir__)
  end

  # Has a file read, or a text, and returns the rows.
  def read(content, **options)
    post "/binding-votes/#{vote.id}/imports/read.json", params: { text: content, **options }
    rows
  end

  def read_file(name, **options)
    file = Rack::Test::UploadedFile.new(fixture(name))
    post "/binding-votes/#{vote.id}/imports/read.json", params: { file: file, **options }
    rows
  end

  def rows
    response.parsed_body.dig("import", "rows")
  end

  # Records rows as they were read.
  def import(rows)
    ballots =
      rows.map do |row|
        account = row["account"] if row["match"] != "doubtful"
        person = account ? { username: account["username"] } : { name: row["name"] }
        row.slice("key", "choice", "link", "cast_at", "reason").merge(person)
      end
    post "/binding-votes/#{vote.id}/imports.json", params: { ballots: ballots }, as: :json
    response.parsed_body
  end

  def chosen(rows)
    rows.select { |row| row["problem"].nil? }
  end

  def expect_refused(status, type)
    expect { yield }.not_to change { [vote.reload.attributes, vote.ballot_changes.count] }
    expect(response.status).to eq(status)
    expect(response.parsed_body["error_type"]).to eq(type)
    expect(response.parsed_body["errors"].join).not_to match(/translation missing/i)
  end
end
