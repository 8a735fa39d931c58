# frozen_string_literal: true

require_relative "../../support/hostile_input"

# Every route, with every value that its parameters must not take. The routes are the engine's, so that
# a new one is tried too; what its parameters are, it has to say in Parameters.
RSpec.describe DiscourseBindingVote::Parameters do
  routes =
    DiscourseBindingVote::Engine.routes.routes.map do |route|
      controller, action = route.defaults.values_at(:controller, :action)
      {
        name: "#{controller.delete_prefix("discourse_binding_vote/")}##{action}",
        verb: route.verb.downcase,
        path: route.path.spec.to_s.delete_suffix("(.:format)").delete_suffix("/"),
      }
    end
  routes.uniq!
  tables =
    DiscourseBindingVote.constants.filter_map do |name|
      model = DiscourseBindingVote.const_get(name)
      model.table_name if model.is_a?(Class) && model < ActiveRecord::Base
    end

  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:other_topic) { Fabricate(:topic, category: category) }
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, created_at: 4.days.ago) }
  fab!(:admin) { Fabricate(:admin, refresh_auto_groups: true) }
  fab!(:member) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:mark) { Fabricate(:binding_vote_mark, vote: vote) }
  fab!(:recorded) do
    vote.record(
      "Grace",
      by: admin,
      choice: "+1",
      link: "https://a.example/1",
      cast_at: 1.day.ago.iso8601,
    )
  end
  fab!(:roster_change) do
    DiscourseBindingVote::RosterChange.create!(by_id: admin.id, vote_id: vote.id)
  end
  fab!(:own_ballot) { vote.cast(by: admin, choice: "+1") }
  fab!(:proposed) { [admin, member].map { |person| propose(person) } }

  before { SiteSetting.binding_vote_enabled = true }

  def propose(person)
    reply =
      Fabricate(
        :post,
        topic: topic,
        user: person,
        raw: "-0 (binding)",
        created_at: 1.minute.from_now,
      )
    vote.proposed_ballots.create!(reply: reply, user: person, choice: 0, typed: "-0")
  end

  # What each parameter takes, by its name.
  def right_values(route)
    own, others = proposed
    {
      id: (route == "roster_changes#show" ? roster_change : vote).id,
      topic_id: (route == "tallies#show" ? topic : other_topic).id,
      category_id: category.id,
      ballot_id: recorded.id,
      proposed_ballot_id: (route == "acceptances#create" ? others : own).id,
      mark_id: mark.id,
      page: 0,
      post_ids: proposed.map(&:post_id).join(","),
      revision: vote.reload.revision,
      kind: "strategy",
      subject: "Adopt it",
      summary: "We talked.",
      existing_codebase: "main",
      proposed_codebase: "unity",
      links: "https://a.example/2",
      closes_at: 8.days.from_now.iso8601,
      rule: "lazy_two_thirds",
      ask_found: true,
      choice: "+1",
      reason: "why",
      reply: "",
      username: member.username,
      name: "",
      link: "https://a.example/3",
      cast_at: 1.hour.ago.iso8601,
      usernames: member.username,
      binding: true,
      waiting: false,
      person: "a",
      state: route == "site_marks#index" ? "standing" : "open",
      scope: route.start_with?("site_marks") ? "category" : "vote",
    }.slice(*described_class::ROUTES.fetch(route).keys)
  end

  # Sends values to a route, and returns the status of the answer. Where the kit shows no errors as
  # pages, it is that which a forum would show.
  def send_to(route, values, as: nil, headers: {}, ending: ".json", body: nil)
    values = values.dup
    path =
      "/binding-votes#{route[:path].gsub(/:(\w+)/) { ERB::Util.url_encode(values.delete($1.to_sym).to_s) }}#{ending}"
    process(route[:verb], path, params: body || values, as: as, headers: headers)
    response.status
  rescue StandardError => error
    ActionDispatch::ExceptionWrapper.status_code_for_exception(error.class.name)
  end

  def undone
    ActiveRecord::Base.transaction(requires_new: true) do
      yield
      raise ActiveRecord::Rollback
    end
  end

  define_method(:contents) do
    tables.map do |table|
      ActiveRecord::Base.connection.select_rows("SELECT xmin::text, * FROM #{table} ORDER BY id")
    end
  end

  def expect_refused(status, what)
    expect(status).to be_in([400, 403, 404, 422]), "#{what} is answered with #{status}"
    return if !response.media_type&.include?("json")
    expect(response.parsed_body["errors"].join).to be_present, what
  end

  it "knows every route and every parameter in its path" do
    expect(described_class::ROUTES.keys).to match_array(routes.pluck(:name).uniq)
    routes.each do |route|
      names = route[:path].scan(/:(\w+)/).flatten.map(&:to_sym)
      expect(names - described_class::ROUTES.fetch(route[:name]).keys).to eq([])
    end
  end

  it "is all that controllers read" do
    readers =
      Dir[File.expand_path("../../../app/controllers/**/*.rb", __dir__)].select do |file|
        File.read(file).match?(/\bparams\b/)
      end
    expect(readers.map { |file| File.basename(file) }).to eq(%w[base_controller.rb])
  end

  routes.each do |route|
    types = described_class::ROUTES.fetch(route[:name], {})
    in_path, sent = types.partition { |name, _| route[:path].include?(":#{name}") }
    ways = [nil, (:json if route[:verb] != "get")].uniq

    describe "#{route[:verb].upcase} #{route[:path]}" do
      let(:right) { right_values(route[:name]) }

      it "takes what is right" do
        sign_in(admin)
        ways.each { |way| undone { expect(send_to(route, right, as: way)).to eq(200) } }
      end

      sent.each do |name, type|
        it "refuses every wrong #{name}, and changes nothing" do
          right
          before = contents
          [admin, member, nil].each do |person|
            person ? sign_in(person) : sign_out
            ways.each do |way|
              values = HostileInput.texts(type)
              values += HostileInput.json(type) if way == :json
              # Others meet the same checks, or are refused before.
              values = values.each_slice(5).map(&:first) if person != admin
              values.each do |value|
                # An empty list in a query or a form is none at all.
                next if value == [] && way.nil?
                what = "#{name}=#{value.inspect.first(60)} as #{way || "text"}"
                expect_refused(send_to(route, { **right, name => value }, as: way), what)
                expect(response.status).not_to eq(403), what if person == admin
              end
            end
          end
          expect(contents).to eq(before)
        end
      end

      in_path.each do |name, _|
        it "finds nothing by a wrong #{name}" do
          sign_in(admin)
          %w[0 9223372036854775807 9223372036854775808]
            .push("9" * 30, "-1", "abc", "1.5", "\0", "\xff", "٣", "7\n", "1/2")
            .each do |id|
              status = send_to(route, { **right, name => id })
              expect(status).to be_in([400, 404]), "#{name}=#{id} is answered with #{status}"
            end
        end
      end
    end
  end

  describe "what cannot be read" do
    # Sent to every route in turn, by a person who may do everything.
    def expect_each_refused(routes, what, query: "", **request)
      sign_in(admin)
      before = contents
      routes.each do |route|
        status = send_to(route, right_values(route[:name]), ending: ".json#{query}", **request)
        expect(status).to eq(400), "#{what} is answered with #{status} by #{route[:name]}"
        if response.media_type&.include?("json")
          expect(response.parsed_body["errors"].join).to be_present
        end
      end
      expect(contents).to eq(before)
    end

    it "is refused where a name or a value is no UTF-8" do
      %w[?%ff ?%ff=1 ?a[%ff]=1 ?a[][%ff]=1 ?page=%ff ?x=%ff ?a[b]=%c0%80 ?%ed%a0%80].each do |query|
        expect_each_refused(routes, query, query: query, body: {})
      end
    end

    it "is refused where a structure contradicts itself, or is too deep" do
      ["?a=1&a[b]=2", "?a[]=1&a[b]=2", "?a#{"[b]" * 200}=1"].each do |query|
        expect_each_refused(routes, query.first(20), query: query, body: {})
      end
    end

    it "is refused where a body is not the JSON that it says it is" do
      bodies = ["{", "[", "{\"a\":", "nonsense", "{\"a\": 1e}", "{\"a\":\"\xff\"}", "[" * 10_000]
      bodies << "{\"subject\":\"\\ud800\"}" << "{\"\\udfff\": 1}"
      bodies.each do |body|
        expect_each_refused(
          routes.reject { |route| route[:verb] == "get" },
          body.first(20).inspect,
          body: body,
          headers: {
            "CONTENT_TYPE" => "application/json",
          },
        )
      end
    end

    it "is refused where a part of a form is a file, or in another encoding" do
      sign_in(admin)
      before = contents
      parts = [["; filename=\"a.txt\"", ""]]
      %w[iso-8859-1 utf-16 nonsense].each do |charset|
        parts << ["", "Content-Type: text/plain; charset=#{charset}\r\n"]
      end
      routes.each do |route|
        # Of a POST the forum itself reads such a part first.
        next if route[:verb] != "put"
        names =
          described_class::ROUTES
            .fetch(route[:name])
            .keys
            .reject { |name| route[:path].include?(":#{name}") }
        names.product(parts) do |name, (file, type)|
          body = +""
          right_values(route[:name])
            .slice(*names)
            .merge(name => "\xE9\xFF")
            .each do |key, value|
              head = key == name ? ["#{file}\r\n", type] : ["\r\n", ""]
              body << "--X\r\nContent-Disposition: form-data; name=\"#{key}\"#{head.join}\r\n#{value}\r\n".b
            end
          headers = { "CONTENT_TYPE" => "multipart/form-data; boundary=X" }
          status =
            send_to(route, right_values(route[:name]), body: "#{body}--X--\r\n", headers: headers)
          expect_refused(status, "#{name} as #{type || file}")
        end
      end
      expect(contents).to eq(before)
    end
  end

  it "is refused by the forum's own routes that take a parameter or a filter of the plugin" do
    sign_in(member)
    before = [contents, Post.count]
    ["+2", "1", "NONE", "none ", "+1\0", "+1\n", "x" * 100_000, "true", "\u202e"].each do |ballot|
      said = { topic_id: topic.id, raw: "+1 (binding), as I said", binding_vote_ballot: ballot }
      post "/posts.json", params: said
      expect(response.status).to be_in([400, 422]), ballot.inspect.first(20)
    end
    expect([contents, Post.count]).to eq(before)

    values = ["", ",", "open,,", "OPEN", "'", "%", "\\", "open;", "x" * 1000, ("open," * 1000), "٣"]
    values.each do |value|
      %w[/filter.json /search.json].each do |path|
        get path, params: { q: "people binding-vote:#{value} binding-vote:#{value}" }
        expect(response.status).to be < 500, "#{path} #{value.first(20)}"
      end
    end
  end

  # With HOSTILE_REQUESTS=10000 there are more of them, with HOSTILE_SEED=2 others.
  it "answers whatever comes without failing" do
    random = Random.new(ENV.fetch("HOSTILE_SEED", 1).to_i)
    values = HostileInput::STRUCTURES + HostileInput::UNREADABLE + HostileInput::NUMBERS.first(16)
    values += HostileInput::TIMES + HostileInput::JSON_ONLY.values.flatten
    values += ["\xff", "\u202e", "=1+1", "@moira", "x" * 600, "\u{1F44D}", "\r\n\t", "%", "'", "\\"]
    endings =
      %w[.json .json .json .csv .svg .html .xml .%ff] + ["", ".json?%ff", ".json?a[b]=1&a=2"]
    people = [admin, member, nil]
    sent = Integer(ENV.fetch("HOSTILE_REQUESTS", 1000))
    statuses = Hash.new(0)

    sent.times do |turn|
      people[turn / 50 % 3].then { |person| person ? sign_in(person) : sign_out } if turn % 50 == 0
      route = routes.sample(random: random)
      given = right_values(route[:name])
      given
        .keys
        .sample(random.rand(3), random: random)
        .each { |name| given[name] = values.sample(random: random) }
      given["x#{random.rand(9)}"] = values.sample(random: random)
      way = :json if random.rand(2) == 0 && route[:verb] != "get" &&
        given.values.grep("\xff").empty?
      status = nil
      undone { status = send_to(route, given, as: way, ending: endings.sample(random: random)) }
      expect(status).to be < 500, "#{route[:name]} answers #{status} to #{given.inspect.first(500)}"
      statuses[status] += 1
    end

    puts statuses.sort.to_h.inspect if ENV["HOSTILE_REQUESTS"]
    expect(statuses.values.sum).to eq(sent)
  end
end
