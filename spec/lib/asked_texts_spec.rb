# frozen_string_literal: true

# The texts for which the forum itself asks by the names of what the plugin declares. No component of
# the plugin reads them, so nothing else would miss them.
RSpec.describe DiscourseBindingVote do
  root = File.expand_path("../..", __dir__)
  read = ->(name) { YAML.load_file("#{root}/config/locales/#{name}.en.yml").fetch("en") }
  client = read.("client")
  server = read.("server")

  settings = YAML.load_file("#{root}/config/settings.yml")
  sources = Dir["#{root}/{app,lib}/**/*.rb"].map { |file| File.read(file) }
  logged = sources.flat_map { |text| text.scan(/\blog(?:_custom)?\(\s*"(\w+)"/) }.flatten
  logged += DiscourseBindingVote::Mark::Placeable::LOGGED.values
  main = File.read("#{root}/plugin.rb")
  scopes = DiscourseBindingVote::PluginSetup::ApiScopes

  it "has the plugin's name among the settings, by their category and by its own" do
    own = main[/^# name: (.+)$/, 1].tr("-", "_")
    names = client.dig("admin_js", "admin", "site_settings", "categories")
    expect(names.keys).to match_array((settings.keys + [own]).uniq)
  end

  it "has a description of each setting" do
    expect(server["site_settings"].keys).to include(*settings.values.flat_map(&:keys))
  end

  it "has the label of the admin page" do
    label = main[/add_admin_route "([^"]+)"/, 1]
    expect(client.dig("js", *label.split("."))).to be_present
  end

  it "has what is written into the log of staff actions" do
    names = client.dig("admin_js", "admin", "logs", "staff_actions", "actions")
    expect(names.keys).to match_array(logged.uniq)
  end

  it "has what is done to a vote, by its small actions" do
    allowed = DB.query_single(<<~SQL).first.scan(/'(\w+)'/).flatten
      SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'binding_vote_events_action'
    SQL
    told =
      allowed.select do |action|
        DiscourseBindingVote::VoteEvent.new(action: action).purposes.include?("small_action")
      end
    codes = told.map { |action| "binding_vote_#{action}" }
    expect(client.dig("js", "action_codes").keys).to match_array(codes)
  end

  it "has what staff are told by the checks for problems" do
    checks =
      Dir["#{root}/app/services/problem_check/*.rb"].map { |file| File.basename(file, ".rb") }
    expect(server.dig("dashboard", "problem").keys).to match_array(checks)
  end

  it "has what a key of the API may do" do
    texts = client.dig("admin_js", "admin", "api", "scopes", "descriptions", "binding_votes")
    expect(texts.keys).to match_array(scopes.constants.map { |name| name.to_s.downcase })
  end
end
