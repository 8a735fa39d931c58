# frozen_string_literal: true

# Stands in for lib/distributed_mutex.rb of Discourse. Left out: Redis, for which PostgreSQL keeps
# the lock. No two processes run a block at the same time. As there, one who holds a key cannot take
# it again; there it waits for a minute, here that is an error.
class DistributedMutex
  class << self
    def synchronize(key, redis: nil, validity: 60)
      held = (Thread.current[:distributed_mutexes] ||= [])
      raise ThreadError, "#{key} is held already" if held.include?(key)

      begin
        lock(key)
        held.push(key)
        yield
      ensure
        unlock(key) if held.delete(key)
      end
    end

    private

    def lock(key)
      DB.exec("SELECT pg_advisory_lock(hashtext(:key))", key: key)
    end

    def unlock(key)
      DB.exec("SELECT pg_advisory_unlock(hashtext(:key))", key: key)
    end
  end
end
