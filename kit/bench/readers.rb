# frozen_string_literal: true

require "json"
require_relative "bench"
require_relative "../../lib/discourse_binding_vote/replies/ballot_text"

# How both readers of votes read hostile texts, in times of a plain text of the same length.
ROUNDS = 20

# The best of some rounds, in milliseconds.
def milliseconds(raw)
  times =
    Array.new(ROUNDS) do
      start = Bench.now
      DiscourseBindingVote::BallotText.read(raw)
      Bench.now - start
    end
  times.min * 1_000
end

command = [File.join(Bench::ROOT, "node_modules/.bin/tsx"), "kit/bench/readers.ts"]
lines = IO.popen(command, chdir: Bench::ROOT, &:readlines).map { |line| JSON.parse(line) }
lines = lines.first(3) if Bench::SMALL
(plain, plain_on_screen), *hostile = lines
plain_here = milliseconds(plain)

table = Bench::Table.new("Ruby ms", "times", "TypeScript ms", "times")
table.row("a plain text", plain_here, 1.0, plain_on_screen.to_f, 1.0)
ratios =
  hostile.map do |raw, on_screen|
    here = milliseconds(raw)
    ratio = [here / plain_here, on_screen / plain_on_screen]
    table.row(raw[0, 30].inspect, here, ratio[0], on_screen.to_f, ratio[1])
    ratio
  end
table.row("the slowest", "", ratios.map(&:first).max, "", ratios.map(&:last).max)
