# frozen_string_literal: true

require "json"
require "net/http"

# A person's session with the forum, over HTTP.
class Bench::Client
  BASE = URI(ENV.fetch("BASE_URL"))
  PATIENCE = 600

  # username - who it is; nil for nobody
  def initialize(username = nil)
    @cookies = {}
    return if username.nil?
    ask(:get, "/session/#{username}/become?redirect=false")
    @csrf = JSON.parse(ask(:get, "/session/csrf.json").body).fetch("csrf")
  end

  def get(path)
    ask(:get, path)
  end

  def put(path, **form)
    ask(:put, path, form)
  end

  def post(path, **form)
    ask(:post, path, form)
  end

  # Sends a file along, as it is chosen in a form.
  def upload(path, content)
    ask(:post, path) do |request|
      request.set_form([["file", content, { filename: "file" }]], "multipart/form-data")
    end
  end

  # Sends JSON.
  def post_json(path, json)
    ask(:post, path) do |request|
      request.body = json.to_json
      request.content_type = "application/json"
    end
  end

  private

  # Raises where the answer is no success.
  def ask(method, path, form = nil)
    request = Net::HTTP.const_get(method.capitalize).new(path, headers)
    request.set_form_data(form) if form
    yield request if block_given?
    Net::HTTP.start(BASE.host, BASE.port, read_timeout: PATIENCE) do |http|
      answer = http.request(request)
      keep_cookies(answer)
      if !answer.is_a?(Net::HTTPSuccess)
        raise "#{method} #{path}: #{answer.code} #{answer.body[0, 300]}"
      end
      answer
    end
  end

  def headers
    {
      "Cookie" => @cookies.map { |name, value| "#{name}=#{value}" }.join("; "),
      "X-CSRF-Token" => @csrf,
      "X-Requested-With" => "XMLHttpRequest",
    }.compact
  end

  def keep_cookies(answer)
    answer
      .get_fields("set-cookie")
      .to_a
      .each do |field|
        name, value = field[/\A[^;]*/].split("=", 2)
        @cookies[name] = value
      end
  end
end
