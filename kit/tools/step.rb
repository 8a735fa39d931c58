# frozen_string_literal: true

# A step that takes a while. It says what is done, and, as long as it lasts, for how long already: at a
# terminal in the same line, else in a line every ten seconds.
class Kit::Step
  # Runs the block, and returns what it returns.
  #
  # out   - an IO
  # every - how many seconds pass before the time is told again
  def self.take(what, out: $stdout, every: out.tty? ? 1 : 10, &block)
    new(what, out, every).take(&block)
  end

  def initialize(what, out, every)
    @what = what
    @out = out
    @every = every
  end

  def take
    @began = clock
    @out.print "#{@what} …"
    @out.puts if !@out.tty?
    @out.flush
    teller = Thread.new { loop { sleep(@every) && tell } }
    yield
  ensure
    teller&.kill&.join
    @out.puts "\r#{@what} … #{seconds} s" if @out.tty?
  end

  private

  def tell
    @out.tty? ? @out.print("\r#{@what} … #{seconds} s") : @out.puts("  #{seconds} s so far")
    @out.flush
  end

  def seconds
    (clock - @began).round
  end

  def clock
    Process.clock_gettime(Process::CLOCK_MONOTONIC)
  end
end
