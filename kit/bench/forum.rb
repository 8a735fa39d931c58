# frozen_string_literal: true

# Measures the plugin inside a real Discourse, in one process of it, against Poll and against the forum
# without the plugin. It runs with that forum's own Ruby and gems (see kit/tools/bench.rb).

ENV["DISCOURSE_DEV_ALLOW_ANON_TO_IMPERSONATE"] = "1"
require File.join(Dir.pwd, "config/environment")
require "sidekiq/testing"
require_relative "bench"
%w[copy people topics requests casts pages viewers].each { |part| require_relative "forum/#{part}" }

Sidekiq::Testing.fake!
RateLimiter.disable
# The forum counts its requests apart from them.
ApplicationRequest.disable
# Else the test environment takes every transaction for a part of that of a spec, and what waits for its
# commit is never done: nothing would be published.
DB.test_transaction = ActiveRecord::Base.connection.current_transaction

puts "Discourse #{Discourse::VERSION::STRING}, Ruby #{RUBY_VERSION}, #{Rails.env} environment, one process."
puts "Rate limits are off, and jobs are not run. Messages to open pages go through memory, not through Redis."
Bench::ForumCopy.use do
  SiteSetting.binding_vote_enabled = true
  people = Bench::People.new
  topics = Bench::Topics.new(people)
  Bench::Casts.new(people, topics).measure
  Bench::Pages.new(people, topics).measure
  Bench::Viewers.new(people, topics).measure
end
