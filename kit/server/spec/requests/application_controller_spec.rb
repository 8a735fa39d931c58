# frozen_string_literal: true

RSpec.describe ApplicationController do
  fab!(:user)

  let(:sample) do
    Class.new(described_class) do
      requires_plugin "discourse-binding-vote"
      requires_login only: [:secret]

      def secret
        render json: success_json
      end

      def show
        case params[:what]
        when "not_found"
          raise Discourse::NotFound
        when "no_access"
          raise Discourse::InvalidAccess
        when "bad_parameter"
          raise Discourse::InvalidParameters, "colour"
        when "missing_parameter"
          params.require(:colour)
        when "invalid_record"
          Group.create!(name: "")
        when "too_often"
          raise RateLimiter::LimitExceeded, 90
        else
          render json: success_json
        end
      end
    end
  end

  before do
    SiteSetting.binding_vote_enabled = true
    Object.const_set(:SampleController, sample)
    Rails.application.routes.disable_clear_and_finalize = true
    Rails.application.routes.draw do
      %w[show secret].each { |name| get "sample/#{name}" => "sample##{name}" }
    end
  end

  after do
    Rails.application.routes.disable_clear_and_finalize = false
    Rails.application.reload_routes!
    Object.send(:remove_const, :SampleController)
  end

  def ask(path, **params)
    get "/sample/#{path}.json", params: params
    response.parsed_body
  end

  it "answers errors with Discourse's statuses and JSON" do
    {
      "not_found" => [404, "not_found"],
      "no_access" => [403, "invalid_access"],
      "bad_parameter" => [400, "invalid_parameters"],
      "missing_parameter" => [400, nil],
      "invalid_record" => [422, "record_invalid"],
    }.each do |what, (status, type)|
      body = ask("show", what: what)

      expect([response.status, body["error_type"]]).to eq([status, type])
      expect(body["errors"]).to be_present
    end
  end

  it "tells how long to wait" do
    body = ask("show", what: "too_often")

    expect(response.status).to eq(429)
    expect(response.headers["Retry-After"]).to eq("90")
    expect(body["extras"]).to eq("wait_seconds" => 90, "time_left" => "1 minute")
  end

  it "answers 404 while the plugin is switched off" do
    SiteSetting.binding_vote_enabled = false
    ask("show")

    expect(response.status).to eq(404)
  end

  it "asks to log in where that is required" do
    ask("show")
    expect(response.status).to eq(200)
    expect(ask("secret")["error_type"]).to eq("not_logged_in")
    expect(response.status).to eq(403)

    sign_in(user)
    ask("secret")
    expect(response.status).to eq(200)
  end

  it "takes three queries to know who asks: the token, the user and the options" do
    sign_in(user)
    ask("show")
    queries = track_sql_queries { ask("secret") }.grep_v(/permalinks/)

    expect(queries.map { |sql| sql[/FROM "(\w+)"/, 1] }).to eq(
      %w[user_auth_tokens users user_options],
    )
  end

  it "knows no suspended account" do
    sign_in(user)
    user.update!(suspended_till: 1.day.from_now)
    ask("secret")

    expect(response.status).to eq(403)
  end

  it "gives a browser's forged request no answer" do
    ActionController::Base.allow_forgery_protection = true
    sign_in(user)
    delete "/session/#{user.username}.json"

    expect([response.status, response.body]).to eq([403, "[\"BAD CSRF\"]"])
  ensure
    ActionController::Base.allow_forgery_protection = false
  end
end
