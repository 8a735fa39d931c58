# frozen_string_literal: true

# Holds the server's judge to judgements.json, algebra.json and by-laws.json, in plain Ruby.

require_relative "algebra"
require_relative "../../lib/discourse_binding_vote/tally/rule"

class VectorRun
  Rule = DiscourseBindingVote::Rule

  def call
    checks = { "judgements" => :judged?, "algebra" => :combined?, "by-laws" => :lawful? }
    failures = checks.flat_map { |name, check| read(name).reject { |row| send(check, *row) } }
    count = checks.keys.sum { |name| read(name).size }

    failures.first(10).each { |row| warn "not judged as these say: #{JSON.generate(row)}" }
    puts "#{count - failures.size} passed, #{failures.size} failed"
    exit(failures.empty? && checks.keys.all? { |name| read(name).any? })
  end

  private

  # The cases of a file, each an Array; of by-laws.json each the rule and the counts of a row.
  def read(name)
    data = JSON.parse(File.read(File.join(__dir__, "#{name}.json")))
    return data["cases"] if name != "by-laws"

    rows = data["communities"].flat_map { |community| community["rows"] }
    rows.select { |row| row["rule"] }.map { |row| row.values_at("rule", "cases") }
  end

  def judged?(id, plus, zero, minus, *expected)
    judgement(Rule.find(id), plus, zero, minus, nil) == expected
  end

  def combined?(members, digest)
    rule = Rule.new({ "id" => "" }.merge(members))
    Algebra.digest(Algebra.lines(members) { |*counts| judgement(rule, *counts) }) == digest
  end

  # What a row asks for is shown only by counts that reach it and others that do not.
  def lawful?(members, cases)
    rule = Rule.new({ "id" => "" }.merge(members))
    cases.all? { |*counts, reached| judgement(rule, *counts).first == reached } &&
      cases.map(&:last).uniq.size == 2
  end

  def judgement(rule, plus, zero, minus, electorate)
    counts = { plus: plus, zero: zero, minus: minus, electorate: electorate }
    said = rule.judge(**counts)
    [said.reached?, said.unmet, said.plus_needed, said.minus_spare, rule.outcome(**counts)]
  end
end

VectorRun.new.call
