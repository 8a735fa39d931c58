# frozen_string_literal: true

require_relative "other_session"

# What happens at the same time, for specs that set `self.use_transactional_tests = false`. The pool of
# a Discourse under test has two connections, so never more than two are in use.
#
#   # Two at a time, in an order of chance.
#   at_once([-> { vote.cast(by: ada, choice: "+1") }, -> { vote.cast(by: ada, choice: "-1") }])
#
#   # The spec waits for the other, which is held before its commit until the spec runs into its locks.
#   closing = hold_transaction { Vote.find(vote.id).close(by: ada) }
#   mark_somebody
#   expect(closing).to be_waited_for
#   closing.value
#
#   # The other waits for the spec.
#   casting = nil
#   Vote.transaction do
#     vote.lock!
#     casting = meanwhile { Vote.find(vote.id).cast(by: ada, choice: "+1") }
#     wait_until_blocked(casting)
#   end
#   casting.value
module BindingVoteInterleaving
  # Seconds after which something hangs: no machine is so busy.
  GUARD = 60
  # Seconds between two looks at the locks of the database.
  BETWEEN_LOOKS = 0.01

  # Runs jobs two at a time, each of the two workers on a connection of its own, and waits for them all;
  # the spec has no connection meanwhile. An error ends the run, and is raised when both have ended.
  #
  # jobs   - what can be called
  # random - what decides the order, by default the same for the same seed of RSpec
  def at_once(jobs, random: Random.new(RSpec.configuration.seed))
    left = Queue.new
    jobs.shuffle(random: random).each { |job| left << job }
    left.close
    start = Concurrent::CyclicBarrier.new(2)
    ActiveRecord::Base.connection_pool.release_connection
    workers = Array.new(2) { Thread.new { error_of { work_off(left, start) } } }
    error = workers.map(&:value).compact.first
    raise error if error
  end

  # Runs a block beside the spec, on a connection of its own.
  #
  # Yields its OtherSession, by whose `pause` the block can be held. Returns the same at once.
  def meanwhile(&block)
    OtherSession.new(block).tap { |session| other_sessions << session }
  end

  # Runs a block beside the spec, in a transaction on a connection of its own, and holds it with all its
  # locks before the commit, or where it calls `pause`. It goes on when the spec says so, or has to
  # wait for one of these locks.
  #
  # Yields its OtherSession. Returns the same once it is held or has failed.
  def hold_transaction
    session = meanwhile { |held| ActiveRecord::Base.transaction { yield(held).tap { held.pause } } }
    session.tap(&:wait_until_held)
  end

  # Waits until a session waits for a lock that somebody else has. Raises where it ends before.
  def wait_until_blocked(session)
    OtherSession.wait_until("it waits for no lock") do
      raise "it has ended, and waited for no lock" if session.ended?
      session.blocked?
    end
  end

  private

  def other_sessions
    @other_sessions ||= []
  end

  # The expectations of RSpec and Mocha are no StandardErrors.
  def error_of
    yield
    nil
  rescue Exception => error
    error
  ensure
    ActiveRecord::Base.connection_pool.release_connection
  end

  def work_off(left, start)
    ActiveRecord::Base.connection.execute("SELECT 1")
    start.wait(GUARD)
    while (job = left.pop)
      job.call
    end
  ensure
    left.clear
  end
end
