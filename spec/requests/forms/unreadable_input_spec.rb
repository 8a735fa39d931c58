# frozen_string_literal: true

require_relative "hostile_input_context"

# What no route can read, and whatever comes.
RSpec.describe DiscourseBindingVote::Parameters do
  include_context "with every route"

  let(:routes) { EngineRoutes::ALL }

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
          described_class::Routes::ALL
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
