# frozen_string_literal: true

# Keys of the API, as Discourse has them.
RSpec.describe "Keys of the API" do
  fab!(:user)
  fab!(:topic)
  fab!(:post_to_read) { Fabricate(:post, topic: topic) }

  before { ApiKey.create!(key_hash: ApiKey.hash_key("secret"), truncated_key: "secr", **owner) }

  let(:owner) { {} }

  def ask(key: "secret", username: user.username)
    get "/session/current.json", headers: { "Api-Key" => key, "Api-Username" => username }
    response.status
  end

  it "ask for whomever they name" do
    expect(ask).to eq(200)
    expect(response.parsed_body.dig("current_user", "username")).to eq(user.username)
    expect(ask(username: user.username.upcase)).to eq(200)
  end

  it "ask for nobody where key or name are wrong, or one may not log in" do
    expect(ask(key: "wrong")).to eq(403)
    expect(ask(username: "nobody")).to eq(403)
    user.update!(suspended_at: Time.zone.now, suspended_till: 1.day.from_now)
    expect(ask).to eq(403)
    ApiKey.update_all(revoked_at: Time.zone.now)
    expect(ask(username: Fabricate(:user).username)).to eq(403)
  end

  it "need no token against forgery" do
    ActionController::Base.allow_forgery_protection = true
    headers = { "Api-Key" => "secret", "Api-Username" => user.username }
    raw = { raw: "A reply by a program.", topic_id: topic.id }
    post "/posts.json", params: raw, headers: headers
    expect(response.status).to eq(200)
    post "/posts.json", params: raw
    expect(response.status).to eq(403)
  ensure
    ActionController::Base.allow_forgery_protection = false
  end

  context "with a person" do
    let(:owner) { { user: user } }

    it "ask for that person alone" do
      expect(ask).to eq(200)
      expect(ask(username: Fabricate(:user).username)).to eq(403)
    end
  end
end
