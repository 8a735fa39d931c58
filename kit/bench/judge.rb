# frozen_string_literal: true

require "json"
require_relative "bench"
require_relative "../../lib/discourse_binding_vote/tally/rule"

# How both judges compare with the two bare comparisons that the default rule is, in the same loop.
ON_SCREEN = Bench.size(10_000_000, small: 10_000)
HERE = Bench.size(1_000_000, small: 1_000)
SIDE = 100

def milliseconds
  start = Bench.now
  count = HERE.times.count { |number| yield number % SIDE, number / SIDE % SIDE }
  [(Bench.now - start) * 1_000, count]
end

rule = DiscourseBindingVote::Rule.find("lazy_two_thirds")
bare, bare_count = milliseconds { |plus, minus| plus + minus >= 3 && plus >= 2 * minus }
judged, judged_count =
  milliseconds { |plus, minus| rule.judge(plus: plus, zero: 0, minus: minus).reached? }
abort "#{judged_count} are reached, not #{bare_count}" if judged_count != bare_count

command = [File.join(Bench::ROOT, "node_modules/.bin/tsx"), "kit/bench/judge.ts", ON_SCREEN.to_s]
bare_on_screen, judged_on_screen = JSON.parse(IO.popen(command, chdir: Bench::ROOT, &:read))

table = Bench::Table.new("bare ms", "judge ms", "times")
table.row(
  "TypeScript, #{ON_SCREEN} cases",
  bare_on_screen,
  judged_on_screen,
  judged_on_screen / bare_on_screen,
)
table.row("Ruby, #{HERE} cases", bare, judged, judged / bare)
