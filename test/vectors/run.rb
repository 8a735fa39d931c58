# frozen_string_literal: true

# Runs judgements.json through the server's judge, in plain Ruby.

require "json"
require_relative "../../lib/discourse_binding_vote/tally/rule"

cases = JSON.parse(File.read(File.join(__dir__, "judgements.json"))).fetch("cases")

failures =
  cases.reject do |id, plus, zero, minus, *expected|
    said = DiscourseBindingVote::Rule.find(id).judge(plus: plus, zero: zero, minus: minus)
    [said.reached?, said.unmet, said.plus_needed, said.minus_spare] == expected
  end

failures.first(10).each { |failed| warn "not as judged by brute force: #{JSON.generate(failed)}" }
puts "#{cases.size - failures.size} passed, #{failures.size} failed"
exit(failures.empty? && cases.any?)
