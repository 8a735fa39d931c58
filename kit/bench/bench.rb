# frozen_string_literal: true

# What the benches share. They are scripts of their own, started by bin/bench.
module Bench
  $stdout.sync = true

  ROOT = File.expand_path("../..", __dir__)
  SMALL = ENV["SMALL"] == "1"

  %w[casting client disturbance playground table usage].each do |file|
    autoload file.capitalize.to_sym, File.join(__dir__, file)
  end

  class << self
    # The number that a bench takes, or the one with which it only shows that it works.
    def size(whole, small:)
      SMALL ? small : whole
    end

    # The seconds on a clock that never goes back.
    def now
      Process.clock_gettime(Process::CLOCK_MONOTONIC)
    end

    # The least of the numbers that so many in a hundred of them do not exceed; 0 of none.
    def percentile(numbers, percent)
      numbers.sort[(numbers.size * percent / 100.0).ceil - 1] || 0
    end
  end
end
