# frozen_string_literal: true

# A part of the tests. `call` runs it and returns how many passed and how many failed.
class Kit::TestRun::Part
  CLOSING_LINE = /^(\d+) passed, (\d+) failed$/

  # arguments - what was said after the part's name, for what it runs
  def initialize(arguments)
    @arguments = arguments
  end

  private

  attr_reader :arguments

  # Runs a check that either passes or fails.
  def check(*command, env: {})
    puts "-- #{command.join(" ")}"
    good, = Kit::Shell.show(*command, env: env)
    good ? [1, 0] : [0, 1]
  end

  # Runs tests whose closing line says how many passed and failed.
  def tests(*command, env: {})
    puts "-- #{command.join(" ")}"
    good, printed = Kit::Shell.show(*command, env: env)
    passed, failed = printed.scan(CLOSING_LINE).last&.map(&:to_i) || [0, 0]
    [passed, !good && failed.zero? ? 1 : failed]
  end

  def bundle_exec(*command)
    [Kit::Shell.find("bundle"), "exec", *command]
  end

  def sum(counts)
    counts.transpose.map(&:sum)
  end
end
