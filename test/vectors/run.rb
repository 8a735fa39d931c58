# frozen_string_literal: true

# Holds the server's judge to judgements.json and algebra.json, in plain Ruby.

require_relative "algebra"
require_relative "../../lib/discourse_binding_vote/tally/rule"

class VectorRun
  Rule = DiscourseBindingVote::Rule

  def call
    cases = [*read("judgements"), *read("algebra")]
    failures = read("judgements").reject { |row| judged?(*row) }
    failures += read("algebra").reject { |row| combined?(*row) }

    failures.first(10).each { |row| warn "not as judged by brute force: #{JSON.generate(row)}" }
    puts "#{cases.size - failures.size} passed, #{failures.size} failed"
    exit(failures.empty? && cases.any?)
  end

  private

  def read(name)
    JSON.parse(File.read(File.join(__dir__, "#{name}.json"))).fetch("cases")
  end

  def judged?(id, plus, zero, minus, *expected)
    judgement(Rule.find(id), plus, zero, minus, nil) == expected
  end

  def combined?(members, digest)
    rule = Rule.new({ "id" => "" }.merge(members))
    Algebra.digest(Algebra.lines(members) { |*counts| judgement(rule, *counts) }) == digest
  end

  def judgement(rule, plus, zero, minus, electorate)
    counts = { plus: plus, zero: zero, minus: minus, electorate: electorate }
    said = rule.judge(**counts)
    [said.reached?, said.unmet, said.plus_needed, said.minus_spare, rule.outcome(**counts)]
  end
end

VectorRun.new.call
