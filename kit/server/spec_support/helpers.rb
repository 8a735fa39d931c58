# frozen_string_literal: true

# Stands in for Helpers (spec/support/helpers.rb).
module Helpers
  # Every SQL statement of the block, also those that open and end transactions.
  def track_sql_queries
    queries = []
    callback = ->(*, payload) do
      queries << payload.fetch(:sql) if %w[CACHE SCHEMA].exclude?(payload.fetch(:name))
    end
    ActiveSupport::Notifications.subscribed(callback, "sql.active_record") do
      ActiveSupport::Notifications.subscribed(callback, "sql.mini_sql") { yield }
    end
    queries
  end

  # Switches on the plugin whose spec runs.
  def enable_current_plugin
    Discourse.plugins.each do |plugin|
      SiteSetting.set(plugin.enabled_site_setting, true) if plugin.enabled_site_setting
    end
  end

  # Puts a value in the place of a constant during the block. (It hides RSpec's helper of that name.)
  def stub_const(target, const, value)
    old = target.const_get(const)
    target.send(:remove_const, const)
    target.const_set(const, value)
    yield
  ensure
    target.send(:remove_const, const)
    target.const_set(const, old)
  end

  def wait_for(timeout: 1)
    give_up = Process.clock_gettime(Process::CLOCK_MONOTONIC) + timeout
    until (result = yield) || Process.clock_gettime(Process::CLOCK_MONOTONIC) > give_up
      sleep 0.001
    end
    expect(result).to be_truthy
  end
end
