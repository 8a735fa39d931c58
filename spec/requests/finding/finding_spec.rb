# frozen_string_literal: true

# Finding topics by where their vote stands: on /filter and in the search.
RSpec.describe "Finding topics by their binding vote" do
  fab!(:user)
  fab!(:group)
  fab!(:open) { voted_on }
  fab!(:reached) { voted_on(binding_plus: 3) }
  fab!(:passed) { voted_on(closed_at: 1.day.ago, outcome: "passed") }
  fab!(:too_few) { voted_on(closed_at: 1.day.ago, outcome: "too_few") }
  fab!(:voted_down) { voted_on(closed_at: 1.day.ago, outcome: "voted_down") }
  fab!(:cancelled) { voted_on(closed_at: 1.day.ago, outcome: "cancelled", cancel_reason: "Moot") }
  fab!(:without) { Fabricate(:post, raw: "Nobody votes on this, as far as one can see.").topic }

  # What a value finds, by the name of the topic.
  def self.found
    {
      "open" => %i[open reached],
      "reached" => %i[reached],
      "waiting" => %i[open],
      "passed" => %i[passed],
      "failed" => %i[too_few voted_down],
      "cancelled" => %i[cancelled],
      "reached,cancelled" => %i[reached cancelled],
      "waiting,passed" => %i[open passed],
      "REACHED" => %i[reached],
      "unheard-of" => [],
    }
  end

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = group.id.to_s
    if SiteSetting.respond_to?(:experimental_topics_filter)
      SiteSetting.experimental_topics_filter = true
    end
    index_posts
    group.add(user)
    vote = reached.binding_votes.sole
    vote.ballots.create!(user: user, choice: 1, typed: "+1", binding: true)
  end

  def voted_on(**vote)
    topic = Fabricate(:topic)
    Fabricate(:post, topic: topic, raw: "This is what people are going to vote on here.")
    Fabricate(:binding_vote, topic: topic, **vote)
    topic
  end

  # The search finds what is indexed; specs index nothing unasked.
  def index_posts
    return if !defined?(SearchIndexer)
    SearchIndexer.enable
    Post.find_each { |post| SearchIndexer.index(post, force: true) }
  end

  def on_filter(query)
    get "/filter.json", params: { q: query }
    expect(response.status).to eq(200)
    response.parsed_body["topic_list"]["topics"].map { |topic| topic["id"] }
  end

  def in_search(query)
    get "/search.json", params: { q: query }
    expect(response.status).to eq(200)
    response.parsed_body.fetch("topics", []).map { |topic| topic["id"] }
  end

  def topics(names)
    names.map { |name| public_send(name).id }
  end

  found.each do |value, names|
    it "finds #{names.join(" and ").presence || "nothing"} by #{value}" do
      sign_in(user)
      query = "binding-vote:#{value}"
      expect(on_filter(query)).to match_array(topics(names))
      expect(in_search(query)).to match_array(topics(names))
      expect(in_search("status:vote-#{value}")).to match_array(topics(names))
    end
  end

  # The front end hands them to the forum, which offers them while one types.
  it "finds by each word that the search offers" do
    sources =
      Dir["#{File.expand_path("../../..", __dir__)}/src/**/*.ts"].map { |file| File.read(file) }
    word =
      sources.filter_map { |text| text[/addSearchSuggestion\(`([^$`]+)\$\{state\}`\)/, 1] }.sole
    states = sources.filter_map { |text| text[/LISTED_STATES = \[([^\]]+)\]/, 1] }.sole.scan(/\w+/)
    sign_in(user)

    expect(states).to match_array(DiscourseBindingVote::Vote::OFFERED_STATES)
    states.each { |state| expect(in_search(word + state)).to be_present, "#{word}#{state}" }
  end

  it "waits for nobody who is not logged in" do
    expect(on_filter("binding-vote:waiting")).to eq([])
    expect(in_search("binding-vote:waiting")).to eq([])
    expect(on_filter("binding-vote:waiting,passed")).to eq([passed.id])
    expect(on_filter("binding-vote:passed,waiting")).to eq([passed.id])
  end

  it "narrows with each filter, and with words" do
    sign_in(user)
    expect(on_filter("binding-vote:open binding-vote:waiting")).to eq([open.id])
    expect(in_search("people binding-vote:open binding-vote:waiting")).to eq([open.id])
    expect(in_search("nobody binding-vote:open")).to eq([])
  end

  it "goes by the vote that a topic shows" do
    Fabricate(:binding_vote, topic: passed)

    expect(on_filter("binding-vote:passed")).to eq([])
    expect(in_search("binding-vote:passed")).to eq([])
    expect(on_filter("binding-vote:open")).to contain_exactly(open.id, reached.id, passed.id)
  end

  it "finds no topic for those who may not see it" do
    members = Fabricate(:group)
    secret = Fabricate(:private_category, group: members)
    [open, reached, passed].each { |topic| topic.update!(category: secret) }

    %w[open reached waiting passed].each do |value|
      [nil, user].each do |person|
        sign_in(person) if person
        expect(on_filter("binding-vote:#{value}")).to eq([])
        expect(in_search("binding-vote:#{value}")).to eq([])
      end
    end
    members.add(user)
    sign_in(User.find(user.id))
    expect(on_filter("binding-vote:waiting")).to eq([open.id])
    expect(in_search("binding-vote:waiting")).to eq([open.id])
  end

  it "takes as many queries for each value" do
    on_filter("binding-vote:open")
    sign_in(user)
    on_filter("binding-vote:open")
    counts =
      %w[open reached waiting].map do |value|
        track_sql_queries { on_filter("binding-vote:#{value}") }
      end
    expect(counts.map(&:size).uniq.size).to eq(1)
  end

  it "does nothing while the plugin is off" do
    SiteSetting.binding_vote_enabled = false
    expect(on_filter("binding-vote:passed")).to include(open.id, without.id)
    expect(in_search("people binding-vote:passed")).to include(open.id, passed.id)
  end

  # Discourse knew tips there before it asked plugins for theirs.
  def asks_plugins_for_tips?
    return false if !TopicsFilter.respond_to?(:option_info)
    File.read(TopicsFilter.method(:option_info).source_location.first).include?(
      "topics_filter_options",
    )
  end

  it "is offered on /filter" do
    skip("this Discourse asks no plugin what it offers there") if !asks_plugins_for_tips?

    offered = TopicsFilter.option_info(Guardian.new(user)).map { |option| option[:name] }
    expect(offered).to include("binding-vote:", "binding-vote:waiting", "binding-vote:cancelled")
  end
end
