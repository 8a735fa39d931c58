# frozen_string_literal: true

require_relative "../support/hostile_input"

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
  tables = DiscourseBindingVote.constants.filter_map do |name|
    model = DiscourseBindingVote.const_get(name)
    model.table_name if model.is_a?(Class) && model < ActiveRecord::Base
  end

  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:other_topic) { Fabricate(:topic, category: category) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, created_at: 4.days.ago) }
  fab!(:admin) { Fabricate(:admin, refresh_auto_groups: true) }
  fab!(:member) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:mark) { Fabricate(:binding_vote_mark, vote: vote) }
  fab!(:recorded) do
    vote.record("Grace", by: admin, choice: "+1", link: "https://a.example/1", cast_at: 1.day.ago.iso8601)
  end
  fab!(:own_ballot) { vote.cast(by: admin, choice: "+1") }
  fab!(:proposed) { [admin, member].map { |person| propose(person) } }

  before { SiteSetting.binding_vote_enabled = true }

  def propose(person)
    reply = Fabricate(:post, topic: topic, user: person, raw: "-0 (binding)", created_at: 1.minute.from_now)
    vote.proposed_ballots.create!(reply: reply, user: person, choice: 0, typed: "-0")
  end

  # What each parameter takes, by its name.
  def right_values(route)
    own, others = proposed
    {
      id: vote.id,
      topic_id: (route == "tallies#show" ? topic : other_topic).id,
      category_id: category.id,
      ballot_id: recorded.id,
      proposed_ballot_id: (route == "acceptances#create" ? others : own).id,
      mark_id: mark.id,
      page: 0,
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
  def send_to(route, values, as: nil, headers: {}, body: nil)
    values = values.dup
    path = route[:path].gsub(/:(\w+)/) { values.delete($1.to_sym) }
    params = body || values
    process(route[:verb], "/binding-votes#{path}.json", params: params, as: as, headers: headers)
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
    tables.map { |table| ActiveRecord::Base.connection.select_rows("SELECT xmin, * FROM #{table} ORDER BY id") }
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
      expect(described_class::ROUTES.fetch(route[:name]).keys).to include(*names)
    end
  end

  it "is all that controllers read" do
    readers =
      Dir[File.expand_path("../../app/controllers/**/*.rb", __dir__)].select do |file|
        File.read(file).match?(/\bparams\b|\brequest\b/)
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
          %w[0 9223372036854775807 9223372036854775808].push("9" * 30, "-1", "abc", "1.5", "%00", "%ff", "٣").each do |id|
            status = send_to(route, { **right, name => id })
            expect(status).to be_in([400, 404]), "#{name}=#{id} is answered with #{status}"
          end
        end
      end
    end
  end
end
