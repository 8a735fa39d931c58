# frozen_string_literal: true

# Holds the server's word that an outcome is settled to every mix of further ballots: for every rule of
# algebra.json and the presets, and all counts of electorates of 0..5 people, as the judge judges the
# counts that they lead to.

require_relative "algebra"
require_relative "../../lib/discourse_binding_vote/tally/rule"

class SettledRun
  Rule = DiscourseBindingVote::Rule
  MOST = 5

  def call
    cases = rules.product((0..MOST).to_a)
    results = cases.flat_map { |rule, electorate| wrong_and_right(rule, electorate) }
    failures = results.compact
    failures.first(10).each { |failed| warn "not settled as by brute force: #{failed}" }
    puts "#{results.size - failures.size} passed, #{failures.size} failed"
    exit(failures.empty? && !results.empty?)
  end

  private

  def rules
    Rule.all + Algebra.rules.map { |members| Rule.new({ "id" => "own", **members }) }
  end

  # For each counts nil, or what is wrong.
  def wrong_and_right(rule, electorate)
    mixes(electorate).map do |counts|
      remaining = electorate - counts.values.sum
      said = rule.settled_outcome(**counts, remaining: remaining, electorate: electorate)
      tried = by_brute_force(rule, counts, remaining, electorate)
      "#{rule.to_h} #{counts} of #{electorate}: #{said}, not #{tried}" if said != tried
    end
  end

  def by_brute_force(rule, counts, remaining, electorate)
    ends =
      mixes(remaining).map do |more|
        rule.outcome(**counts.merge(more) { |_, one, other| one + other }, electorate: electorate)
      end
    ends.first if ends.uniq.one?
  end

  # Every +1, 0 and -1 that so many people can cast; the rest of them stay silent.
  def mixes(people)
    @mixes ||= {}
    @mixes[people] ||= begin
      some = (0..people).to_a
      fitting = some.product(some, some).select { |mix| mix.sum <= people }
      fitting.map { |mix| %i[plus zero minus].zip(mix).to_h }
    end
  end
end

SettledRun.new.call
