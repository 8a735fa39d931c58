# frozen_string_literal: true

# Casts alone and while something else goes on, in turns, so that the noise of the machine meets both.
class Bench::Disturbance
  ROUNDS = Bench.size(3, small: 1)
  SECONDS = Bench.size(10, small: 0.5)
  HEADS = ["casts", "p50 ms", "p95 ms", "p99 ms", "max ms"].freeze
  # Two cores are shared.
  MOST_TIMES = 2

  def initialize(casting, usage)
    @casting = casting
    @usage = usage
    @table = Bench::Table.new(*HEADS)
  end

  # Repeats the block while others cast, as long as they have cast alone, in so many rounds.
  def measure(words, rounds: ROUNDS)
    alone = []
    during = []
    rounds.times do
      alone += @casting.meanwhile { sleep SECONDS }
      during +=
        @casting.meanwhile do
          over = Bench.now + SECONDS
          loop do
            yield
            break if Bench.now > over
          end
        end
    end
    compare(words, alone, during)
  end

  # Prints what is known of casts alone and during something, and whether they take too long.
  def compare(words, alone, during)
    @table.row("casts alone", *figures(alone))
    @table.row("casts during #{words}", *figures(during))
    ratio = Bench.percentile(during, 99) / Bench.percentile(alone, 99)
    puts format("  p99 is %.1f times that of casts alone", ratio)
    Bench::Table.aim("  p99 of casts in other votes, in times", ratio, MOST_TIMES)
  end

  # Prints what the block uses on its own, the median of so many times. Returns it.
  def cost(words, times: 3)
    used = Array.new(Bench.size(times, small: 1)) { @usage.of { yield } }
    used = used.sort_by { |each| each.server + each.postgres }[used.size / 2]
    puts format(
           "%s, once and alone: %.2f s, of CPU %.2f s in the server and %.2f s in PostgreSQL; memory +%d MB",
           words,
           used.wall,
           used.server,
           used.postgres,
           used.growth,
         )
    used
  end

  private

  def figures(took)
    [took.size, *[50, 95, 99, 100].map { |percent| Bench.percentile(took, percent).to_f }]
  end
end
