# frozen_string_literal: true

# What docs/api.md says, done: each request as it stands there, and each answer with the members that
# it has there.
RSpec.describe "docs/api.md" do
  document = File.read(File.expand_path("../../docs/api.md", __dir__))

  # A request and its answer, as they stand in the document.
  read =
    lambda do |endpoint, request, answer|
      head, body = request.split("\n\n", 2)
      line, *headers = head.lines.map(&:chomp)
      status, said = answer.split("\n\n", 2)
      verb, path = line.split
      {
        endpoint: endpoint,
        verb: verb,
        path: path,
        headers: headers.to_h { |header| header.split(": ", 2) },
        body: body,
        status: status[%r{\AHTTP/1.1 (\d+)}, 1].to_i,
        said: JSON.parse(said),
      }
    end

  # "GET /binding-votes/:id" and the like, with the text below each.
  sections = document.split(/^`((?:GET|POST|PUT|DELETE) [^`]+)`$/).drop(1).each_slice(2).to_h
  examples =
    sections.flat_map do |endpoint, text|
      blocks = text.scan(/^```http\n(.*?)\n```$/m).flatten
      blocks.each_slice(2).map { |request, answer| read.(endpoint, request, answer) }
    end

  routes =
    DiscourseBindingVote::Engine
      .routes
      .routes
      .map do |route|
        [route.verb, route.path.spec.to_s.delete_suffix("(.:format)"), route.defaults]
      end
      .to_h do |verb, path, to|
        ["#{verb} /binding-votes#{path.delete_suffix("/")}", "#{to[:controller]}##{to[:action]}"]
      end

  # The shape of what JSON holds: of the first thing in a list.
  def shape(json)
    case json
    when Hash
      json.transform_values { |value| shape(value) }
    when Array
      json.first(1).map { |value| shape(value) }
    when true, false
      "truth"
    else
      json.class.name
    end
  end

  it "has every endpoint, each with an example" do
    expect(sections.keys).to match_array(routes.keys)
    expect(examples.pluck(:endpoint).uniq).to match_array(routes.keys)
  end

  it "names every parameter of every endpoint" do
    unnamed =
      routes.to_h do |endpoint, action|
        names = DiscourseBindingVote::Parameters::Routes::ALL.fetch(action.split("/").last).keys
        [
          endpoint,
          names.reject { |name| "#{endpoint} #{sections[endpoint]}".match?(/[:`]#{name}\b/) },
        ]
      end
    expect(unnamed.reject { |_, names| names.empty? }).to eq({})
  end

  it "names every reason for a refusal, with its status" do
    told = document.split("\n\n").flat_map { |text| text.scan(/(.+?)\((4\d\d)\)/) }
    said =
      told.flat_map do |reasons, status|
        reasons.scan(/`(\w+)`/).flatten.map { |reason| [reason, status.to_i] }
      end
    missing =
      DiscourseBindingVote::Refusal::STATUSES.to_a.map { |name, status| [name.to_s, status] }
    expect(missing - said).to eq([])
  end

  it "has in the scopes of keys what it says: who reads and who writes" do
    SiteSetting.binding_vote_enabled = true
    scopes =
      DiscoursePluginRegistry.api_key_scope_mappings.filter_map { |map| map[:binding_votes] }.sole
    reading, writing =
      routes
        .partition { |endpoint, _| endpoint.start_with?("GET ") }
        .map { |part| part.map(&:last) }

    expect(scopes[:read][:actions]).to match_array(reading)
    expect(scopes[:write][:actions]).to match_array(writing)
  end

  describe "the examples" do
    fab!(:avery) { Fabricate(:user, username: "avery") }
    fab!(:ada) { Fabricate(:user, username: "ada", refresh_auto_groups: true) }
    fab!(:ben) { Fabricate(:user, username: "ben") }
    fab!(:cleo) { Fabricate(:user, username: "cleo") }
    fab!(:alma) { Fabricate(:admin, username: "alma") }
    fab!(:moira) { Fabricate(:moderator, username: "moira") }
    fab!(:committers) { Fabricate(:group, name: "committers") }
    fab!(:category)

    before do
      freeze_time Time.utc(2026, 11, 17, 12)
      SiteSetting.binding_vote_enabled = true
      SiteSetting.binding_vote_binding_groups = committers.id.to_s
      committers.add(ada)

      topic = Fabricate(:topic, id: 5120, category: category)
      Fabricate(:post, topic: topic)
      Fabricate(:post, topic: topic, user: ada)
      Fabricate(:topic, id: 5121, category: category)
      vote = Fabricate(:binding_vote, id: 4207, topic: topic, opened_by: avery)
      DiscourseBindingVote::RosterRecord.keep(vote, "opening")
      opened = { action: "opened", closes_at_after: vote.closes_at }
      DiscourseBindingVote::VoteEvent.create!(vote: vote, user: avery, **opened)
      others =
        { 4308 => 5122, 4310 => 5124, 4309 => 5123 }.map do |id, topic_id|
          place = Fabricate(:topic, id: topic_id, category: category)
          Fabricate(:binding_vote, id: id, topic: place, opened_by: avery)
        end

      freeze_time Time.utc(2026, 11, 21, 12)
      others.each(&:keep_roster)
      others.second.update!(test: true)
      others.last.update!(closed_at: Time.zone.now, outcome: "too_few", revision: 1)
      DiscourseBindingVote::Mark.create!(
        id: 7101,
        user: ben,
        vote: vote,
        binding: true,
        reason: "An old hand.",
        marked_by: moira,
        placing_id: "5d3f1a52-6f0e-4c58-9a0e-2f7d1c9b8e44",
      )
      vote.cast(by: ben, choice: "0")
      vote.cast(by: ben, choice: "+1", reason: "Long overdue.")
      argued = Fabricate(:post, id: 9601, topic: topic, user: cleo, raw: "+1 (binding)")
      vote.cast_in_reply(argued, choice: "+1")
      DiscourseBindingVote::Ballot.insert(
        {
          id: 9301,
          vote_id: 4207,
          voter_name: "Grace Hopper",
          recorded_by_id: moira.id,
          source_url: "https://lists.example.org/thread/0abc",
          choice: 1,
          typed: "+1",
          binding: false,
        },
      )
      vote.update!(non_binding_plus: 2)
      vote.keep_roster

      DiscourseBindingVote::RosterChange.create!(id: 12, by_id: moira.id, vote_id: vote.id)

      reply = Fabricate(:post, topic: topic, user: ada, raw: "+1 (binding)")
      facts = { choice: 1, typed: "+1", claims_binding: true }
      vote.proposed_ballots.create!(id: 9501, reply: reply, user: ada, **facts)
      aside = { set_aside_at: Time.zone.now, set_aside_by: moira }
      jest = Fabricate(:post, topic: topic, user: avery, raw: "+1, of course")
      vote.proposed_ballots.create!(id: 9502, reply: jest, user: avery, **facts, **aside)
      take_back_recorded(vote, by: moira)
    end

    # A plain name's ballot, in the history alone.
    def take_back_recorded(vote, by:)
      line = { vote: vote, voter_name: "Kay", changed_by: by, created_at: Time.zone.now }
      said = { typed_after: "0", binding_after: false, cast_at_after: Time.zone.now }
      source = { source_url_after: "https://lists.example.org/1" }
      DiscourseBindingVote::BallotChange.create!(id: 30_000_008_101, **line, **said, **source)
      taken = { typed_before: "0", binding_before: false }
      DiscourseBindingVote::BallotChange.create!(id: 30_000_008_102, **line, **taken)
    end

    examples.each do |example|
      it "#{example[:verb]} #{example[:path]} answers as it says" do
        username = example[:headers]["Api-Username"]
        sign_in(User.find_by(username: username)) if username
        sent = { "CONTENT_TYPE" => example[:headers]["Content-Type"] }.compact
        process(example[:verb].downcase, example[:path], params: example[:body], headers: sent)

        # Of what the forum itself answers, the document has a part.
        answer = response.parsed_body
        answer = answer.slice(*example[:said].keys) if !example[:path].start_with?("/binding-votes")
        expect(response.status).to eq(example[:status])
        expect(shape(answer)).to eq(shape(example[:said]))
      end
    end
  end
end
