# frozen_string_literal: true

# People who cast in votes all the time, so many a second. A cast is measured from when it was due: one
# that had to wait for those before it has waited too.
class Bench::Casting
  PER_SECOND = 10
  WORKERS = 16
  CHOICES = %w[+1 0 -1].freeze

  # casters - Clients, each of whom may cast 20 times a minute
  # votes   - the ids of votes
  def initialize(casters, votes)
    @casters = casters
    @votes = votes
    @made = 0
    @lock = Mutex.new
  end

  # Returns how many milliseconds each cast took that was due while the block ran.
  def meanwhile
    start = Bench.now
    took = Queue.new
    due = 0
    over = false
    workers =
      Array.new(WORKERS) do
        Thread.new do
          loop do
            time = start + @lock.synchronize { due += 1 } / PER_SECOND.to_f
            pause = time - Bench.now
            sleep pause if pause.positive?
            break if over
            cast
            took << (Bench.now - time) * 1_000
          end
        end
      end
    yield
    over = true
    workers.each(&:join)
    Array.new(took.size) { took.pop }
  end

  # Lets everyone cast once, so that nobody is measured who is there for the first time.
  def warm_up
    @casters.size.times { cast }
  end

  private

  def cast
    number = @lock.synchronize { @made += 1 }
    caster = @casters[number % @casters.size]
    vote = @votes[number % @votes.size]
    choice = CHOICES[number / @casters.size % CHOICES.size]
    caster.put("/binding-votes/#{vote}/ballot.json", choice: choice)
  end
end
