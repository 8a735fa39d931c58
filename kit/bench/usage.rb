# frozen_string_literal: true

require "etc"

# What the forum uses of the machine: CPU and memory, as Linux has them in /proc.
class Bench::Usage
  TICKS = Etc.sysconf(Etc::SC_CLK_TCK).to_f
  MEGABYTE = 1024.0
  BETWEEN_LOOKS = 0.05

  # server     - the seconds of CPU of its processes
  # postgres   - those of the database's, where it is on this machine
  # growth     - the megabytes by which the processes together grew at most meanwhile
  # wall       - the seconds it took
  Used = Struct.new(:server, :postgres, :growth, :wall)

  def initialize(forum)
    @forum = forum
    @server = ENV.fetch("SERVER_PID").to_i
  end

  # Returns what is used while the block runs, as Used.
  def of
    start = Bench.now
    before = [server_cpu, postgres_cpu]
    growth = memory_meanwhile { yield }
    after = [server_cpu, postgres_cpu]
    Used.new(
      after[0] - before[0],
      after[1].sum { |pid, seconds| seconds - before[1].fetch(pid, 0) },
      growth,
      Bench.now - start,
    )
  end

  private

  def memory_meanwhile
    start = memory
    peak = start
    done = false
    watcher =
      Thread.new do
        until done
          peak = [peak, memory].max
          sleep BETWEEN_LOOKS
        end
      end
    yield
    done = true
    watcher.join
    [peak, memory].max - start
  end

  def server_cpu
    processes.sum { |pid| cpu(pid) }
  end

  def postgres_cpu
    @forum.backends.to_h { |pid| [pid, cpu(pid)] }
  end

  def processes
    children = File.read("/proc/#{@server}/task/#{@server}/children").split.map(&:to_i)
    [@server, *children]
  end

  # Of user and system, behind the name, which may hold spaces.
  def cpu(pid)
    File.read("/proc/#{pid}/stat").rpartition(") ").last.split.values_at(11, 12).sum(&:to_i) / TICKS
  rescue SystemCallError
    0
  end

  def memory
    processes.sum { |pid| File.read("/proc/#{pid}/status")[/^VmRSS:\s+(\d+)/, 1].to_i } / MEGABYTE
  rescue SystemCallError
    0
  end
end
