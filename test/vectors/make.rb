# frozen_string_literal: true

# Writes what is right, found by trying: the literal sentence of each rule is asked again and again with
# one more ballot. It shares no code with the two judges that the cases hold to account.
#
#   judgements.json   for every preset and 0..12 of each count, what the rule says
#   algebra.json      for every combination of a rule's members, a digest of what it says (see Algebra)
#
#   ruby test/vectors/make.rb                writes both
#   ruby test/vectors/make.rb '{"minimum":…}'   prints, line by line, what a digest is made of

require "json"
require_relative "algebra"

class BruteForce
  FURTHER = 0..60
  CONDITIONS = %w[minimum ratio blocked].freeze

  # rule - its members, as in config/rules.json
  def initialize(rule)
    @rule = rule
  end

  # What the rule says: reached, unmet, plusNeeded, minusSpare, outcome.
  def judgement(plus, zero, minus, electorate = nil)
    reached = reached?(plus, zero, minus, electorate)
    [
      reached,
      unmet(plus, zero, minus, electorate),
      FURTHER.find { |more| reached?(plus + more, zero, minus, electorate) },
      reached ? FURTHER.find { |more| !reached?(plus, zero, minus + more + 1, electorate) } : 0,
      outcome(plus, zero, minus, electorate),
    ]
  end

  private

  attr_reader :rule

  def reached?(*counts)
    minimum?(*counts) && ratio?(*counts) && free?(*counts)
  end

  def unmet(*counts)
    holds = [minimum?(*counts), ratio?(*counts), free?(*counts)]
    CONDITIONS.zip(holds).reject(&:last).map(&:first)
  end

  def minimum?(plus, zero, minus, electorate)
    enough?(
      { "plus" => plus, "turnout" => plus + zero + minus }.fetch(rule["minimumOf"], plus + minus),
      electorate,
    )
  end

  def enough?(votes, electorate)
    return false if votes < rule["minimum"]
    return true if rule["minimumShare"].nil?

    over, under = parts(rule["minimumShare"])
    rule["shareStrictly"] ? votes * under > electorate * over : votes * under >= electorate * over
  end

  def ratio?(plus, _zero, minus, _electorate)
    over, under = parts(rule["plusPerMinus"])
    rule["strictly"] ? plus * under > minus * over : plus * under >= minus * over
  end

  def free?(_plus, _zero, minus, _electorate)
    !rule["blocking"] || minus.zero?
  end

  def parts(number)
    over, under = number.to_s.split("/").map { |part| Integer(part) }
    [over, under || 1]
  end

  # Too few is what more votes of the same kind could have mended: all else held, or fewer were cast
  # than the rule asks for. Where it asks for a share of all and all have voted, none are lacking.
  def outcome(plus, zero, minus, electorate)
    return "passed" if reached?(plus, zero, minus, electorate)
    return "voted_down" if rule["minimumShare"] && plus + zero + minus >= electorate

    cast = plus + minus + (rule["minimumOf"] == "turnout" ? zero : 0)
    others_hold = ratio?(plus, zero, minus, electorate) && free?(plus, zero, minus, electorate)
    others_hold || !enough?(cast, electorate) ? "too_few" : "voted_down"
  end
end

class Vectors
  # What each preset says of p and m, in its own words.
  SENTENCES = {
    "lazy_two_thirds" => ->(p, m) { p + m >= 3 && p >= 2 * m },
    "lazy_two_thirds_strict" => ->(p, m) { p >= 3 && p >= 2 * m },
    "majority_approval" => ->(p, m) { p >= 3 && p > m },
    "consensus_approval" => ->(p, m) { p >= 3 && m.zero? },
    "simple_majority" => ->(p, m) { p + m >= 1 && p > m },
    "lazy_consensus" => ->(_, m) { m.zero? },
  }.freeze
  COUNTS = (0..12).to_a.freeze

  def write
    columns = %w[rule plus zero minus reached unmet plusNeeded minusSpare outcome]
    write_cases("judgements", columns, presets.flat_map { |rule| judgements(rule) })
    write_cases(
      "algebra",
      %w[rule sha256],
      Algebra.rules.map { |rule| [rule, Algebra.digest(lines(rule))] },
    )
  end

  def lines(rule)
    brute_force = BruteForce.new(rule)
    Algebra.lines(rule) { |*counts| brute_force.judgement(*counts) }
  end

  private

  def presets
    JSON.parse(File.read(File.join(__dir__, "../../config/rules.json")))
  end

  def judgements(rule)
    id = rule["id"]
    COUNTS
      .product(COUNTS, COUNTS)
      .map do |plus, zero, minus|
        said = BruteForce.new(rule).judgement(plus, zero, minus)
        abort "#{id} is misread" if said.first != SENTENCES.fetch(id).call(plus, minus)
        [id, plus, zero, minus, *said]
      end
  end

  def write_cases(name, columns, cases)
    rows = cases.map { |row| JSON.generate(row) }.join(",\n")
    text = "{\n\"columns\": #{JSON.generate(columns)},\n\"cases\": [\n#{rows}\n]\n}\n"
    File.write(File.join(__dir__, "#{name}.json"), text)
  end
end

ARGV.any? ? puts(Vectors.new.lines(JSON.parse(ARGV.first))) : Vectors.new.write
