# frozen_string_literal: true

# Stands in for spec/support/time_matcher.rb: databases keep fewer digits of a time than Ruby.
{
  eq_time: [0.001, "1 millisecond"],
  be_within_one_second_of: [1, "1 second"],
  be_within_one_minute_of: [60, "1 minute"],
}.each do |name, (tolerance, words)|
  RSpec::Matchers.define(name) do |expected|
    match do |actual|
      next actual.nil? && expected.nil? if actual.nil? || expected.nil?
      (actual - expected).abs < tolerance
    end
    failure_message { |actual| "#{actual.inspect} is not within #{words} of #{expected.inspect}" }
  end
end
