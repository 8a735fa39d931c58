# frozen_string_literal: true

module BindingVoteInterleaving
  # A block that runs beside the spec, on a connection of its own.
  class OtherSession
    # Looks again and again until the block is true. Raises with a message where it never is.
    def self.wait_until(message)
      give_up = Process.clock_gettime(Process::CLOCK_MONOTONIC) + GUARD
      until yield
        raise message if Process.clock_gettime(Process::CLOCK_MONOTONIC) > give_up
        sleep BETWEEN_LOOKS
      end
    end

    def initialize(block)
      @block = block
      @held = Concurrent::Event.new
      @told = Concurrent::Event.new
      @thread = Thread.new { run }
    end

    # Holds the block, which calls this, until the spec lets it go on or waits for a lock of it. A
    # session is held once.
    def pause
      @held.set
      self
        .class
        .wait_until("it is held, and nobody lets it go on") do
          @told.wait(0) || (@waited_for = waited_for_now?)
        end
      @told.set
    end

    def go_on
      @told.set
    end

    # Lets it go on, and waits for its end. Returns what the block returned, or raises its error.
    def value
      go_on
      settled = @thread.join(GUARD)
      raise "it does not end" if settled.nil?
      @asked = true
      raise @error if @error
      @value
    end

    # Whether somebody had to wait for a lock of it while it was held.
    def waited_for?
      !!@waited_for
    end

    # Whether it waits for a lock that somebody else has.
    def blocked?
      pid = @process_id
      pid && DB.query_single("SELECT cardinality(pg_blocking_pids(?)) > 0", pid).first
    end

    def ended?
      !@thread.alive?
    end

    # Returns once the block is held or has ended.
    def wait_until_held
      @held.wait(GUARD) || raise("it is not held, and does not end")
    end

    # Ends it at the end of a spec, which hears of the error that it has not asked for.
    def settle
      value if !@asked
    end

    private

    # The expectations of RSpec and Mocha are no StandardErrors.
    def run
      @process_id = DB.query_single("SELECT pg_backend_pid()").first
      @value = @block.call(self)
    rescue Exception => error
      @error = error
    ensure
      @held.set
      ActiveRecord::Base.connection_pool.release_connection
    end

    def waited_for_now?
      DB.query_single(<<~SQL).first
        SELECT EXISTS (
          SELECT FROM pg_locks
          WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))
        )
      SQL
    end
  end
end
