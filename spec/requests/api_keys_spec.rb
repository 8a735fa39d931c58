# frozen_string_literal: true

# What keys of the API may do, where a forum has them.
RSpec.describe "API keys", if: defined?(ApiKeyScope) do
  fab!(:vote, :binding_vote)
  fab!(:user)

  before { SiteSetting.binding_vote_enabled = true }

  def headers_of(action)
    scope = ApiKeyScope.new(resource: "binding_votes", action: action)
    key = ApiKey.create!(created_by: Discourse.system_user, api_key_scopes: [scope])
    { "Api-Key" => key.key, "Api-Username" => user.username }
  end

  def read(headers)
    get "/binding-votes/#{vote.id}.json", headers: headers
    response.status
  end

  def cast(headers)
    put "/binding-votes/#{vote.id}/ballot.json", params: { choice: "+1" }, headers: headers
    response.status
  end

  it "read and do not write with the scope for reading" do
    headers = headers_of("read")
    expect(read(headers)).to eq(200)
    expect(cast(headers)).to eq(403)
    expect(vote.ballots.count).to eq(0)
  end

  it "write and do not read with the scope for writing" do
    headers = headers_of("write")
    expect(cast(headers)).to eq(200)
    expect(vote.ballots.sole.user).to eq(user)
    expect(read(headers)).to eq(403)
  end

  it "are offered scopes with the paths that these open" do
    scopes = ApiKeyScope.scope_mappings[:binding_votes]
    expect(scopes[:read][:urls]).to include("/binding-votes/:id (GET)")
    expect(scopes[:write][:urls]).to include("/binding-votes/:id/ballot (PUT)")
  end
end
