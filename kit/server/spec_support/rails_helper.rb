# frozen_string_literal: true

# Stands in for spec/rails_helper.rb: what the specs of a plugin find in a checkout of Discourse.

ENV["RAILS_ENV"] = "test"
require_relative "../config/environment"
require "rspec/rails"
require "mocha/api"
require "rspec-multi-mock"
require "fabrication"

KitDatabase.prepare!

%w[
  test_setup
  prefabrication
  helpers
  integration_helpers
  sidekiq_helpers
  time_helpers
  time_matchers
  message_bus_tracking
  discourse_event_tracking
].each { |file| require_relative file }
Dir[File.join(__dir__, "fabricators/*.rb")].sort.each { |file| require file }
Dir[File.join(Discourse.plugin_root, "spec/fabricators/**/*.rb")].sort.each { |file| require file }
plugin_helper = File.join(Discourse.plugin_root, "spec/plugin_helper.rb")
require plugin_helper if File.exist?(plugin_helper)

RSpec.configure do |config|
  config.extend Prefabrication
  config.include Helpers
  config.include SidekiqHelpers
  config.include IntegrationHelpers, type: :request
  config.include Mocha::API
  config.mock_with MultiMock::Adapter.for(:mocha, :rspec)
  config.expect_with(:rspec) { |expectations| expectations.syntax = :expect }
  config.order = "random"
  config.infer_spec_type_from_file_location!
  config.use_transactional_fixtures = true
  config.filter_rails_from_backtrace!

  config.before(:suite) { TestSetup.suite_setup }
  config.before { TestSetup.test_setup }
  config.before(:each, type: :request) { host! "test.localhost" }
  config.after { unfreeze_time }

  config.around do |example|
    listeners = DiscourseEvent.events.values.sum(&:size)
    example.run
    expect(DiscourseEvent.events.values.sum(&:size)).to eq(listeners),
    "DiscourseEvent registrations were not cleaned up"
  end
end
