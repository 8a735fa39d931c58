# frozen_string_literal: true

# Writes judgements.json: for every preset and 0..12 of each count, what the rule says, found by
# trying: the literal sentence of each rule is asked again and again with one more ballot. It shares
# no code with the two judges that the cases hold to account.
#
#   ruby test/vectors/make.rb

require "json"

class BruteForce
  # What each rule says of p and m, in its own words: the minimum, the ratio, the veto.
  READINGS = {
    "lazy_two_thirds" => [->(p, m) { p + m >= 3 }, ->(p, m) { p >= 2 * m }],
    "lazy_two_thirds_strict" => [->(p, _) { p >= 3 }, ->(p, m) { p >= 2 * m }],
    "majority_approval" => [->(p, _) { p >= 3 }, ->(p, m) { p > m }],
    "consensus_approval" => [->(p, _) { p >= 3 }, ->(p, m) { p > m }, ->(_, m) { m.zero? }],
    "simple_majority" => [->(p, m) { p + m >= 1 }, ->(p, m) { p > m }],
    "lazy_consensus" => [->(_, _) { true }, ->(_, _) { true }, ->(_, m) { m.zero? }],
  }.freeze
  CONDITIONS = %w[minimum ratio blocked].freeze
  COLUMNS = %w[rule plus zero minus reached unmet plusNeeded minusSpare].freeze
  COUNTS = (0..12).to_a.freeze
  FURTHER = 0..60

  def cases
    READINGS.keys.flat_map do |rule|
      COUNTS
        .product(COUNTS, COUNTS)
        .map { |plus, zero, minus| [rule, plus, zero, minus, *judgement(rule, plus, minus)] }
    end
  end

  private

  def judgement(rule, plus, minus)
    reached = reached?(rule, plus, minus)
    [
      reached,
      unmet(rule, plus, minus),
      FURTHER.find { |more| reached?(rule, plus + more, minus) },
      reached ? FURTHER.find { |more| !reached?(rule, plus, minus + more + 1) } : 0,
    ]
  end

  def reached?(rule, plus, minus)
    unmet(rule, plus, minus).empty?
  end

  def unmet(rule, plus, minus)
    CONDITIONS
      .zip(READINGS.fetch(rule))
      .reject { |_, holds| holds.nil? || holds.call(plus, minus) }
      .map(&:first)
  end
end

cases = BruteForce.new.cases.map { |row| JSON.generate(row) }.join(",\n")
columns = JSON.generate(BruteForce::COLUMNS)
File.write(
  File.join(__dir__, "judgements.json"),
  "{\n\"columns\": #{columns},\n\"cases\": [\n#{cases}\n]\n}\n",
)
