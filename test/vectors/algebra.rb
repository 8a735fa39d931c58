# frozen_string_literal: true

require "digest"
require "json"

# Every combination of a rule's members with small numbers, and what is asked of each: what it says of
# all counts that electorates of 0..12 people can have; of 12 people where it asks for no share of all.
module Algebra
  PEOPLE = (0..12).to_a.freeze
  MEMBERS = {
    "minimum" => [0, 1, 3],
    "minimumOf" => %w[cast plus turnout],
    "share" => [nil, *%w[1/3 1/2 2/3 1].product([false, true])],
    "plusPerMinus" => [0, 1, "3/2", 2],
    "strictly" => [false, true],
    "blocking" => [false, true],
  }.freeze

  class << self
    def rules
      names = MEMBERS.keys
      first, *others = MEMBERS.values
      first
        .product(*others)
        .map do |values|
          members = names.zip(values).to_h
          share, strictly = members.delete("share")
          members.merge("minimumShare" => share, "shareStrictly" => strictly || false)
        end
    end

    # A line for each counts: electorate, +1, 0, -1, and the JSON of what the block says of them.
    def lines(rule)
      (rule["minimumShare"] ? PEOPLE : [nil]).flat_map do |electorate|
        counts(electorate || PEOPLE.last).map do |counts|
          said = yield(*counts, electorate)
          "#{[electorate, *counts].join(" ")} #{JSON.generate(said)}"
        end
      end
    end

    def digest(lines)
      Digest::SHA256.hexdigest(lines.join("\n"))
    end

    private

    # All counts that so many people can have.
    def counts(people)
      some = (0..people).to_a
      some.product(some, some).select { |counts| counts.sum <= people }
    end
  end
end
