# frozen_string_literal: true

require_relative "hostile_input_context"

# Every route, with every value that its parameters must not take. The routes are the engine's, so that
# a new one is tried too; what its parameters are, it has to say in Parameters.
RSpec.describe DiscourseBindingVote::Parameters do
  routes = EngineRoutes::ALL

  include_context "with every route"

  it "knows every route and every parameter in its path" do
    expect(described_class::Routes::ALL.keys).to match_array(routes.pluck(:name).uniq)
    routes.each do |route|
      names = route[:path].scan(/:(\w+)/).flatten.map(&:to_sym)
      expect(names - described_class::Routes::ALL.fetch(route[:name]).keys).to eq([])
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
    types = described_class::Routes::ALL.fetch(route[:name], {})
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
end
