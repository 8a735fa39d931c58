# frozen_string_literal: true

# A run of the tests: part by part, each of which counts what passed and what failed.
class Kit::TestRun
  autoload :Part, File.join(__dir__, "parts/part")

  # In the order in which they run.
  PARTS = %w[lint types build vectors rspec qunit pictures journeys].freeze

  PARTS.each { |name| autoload name.capitalize.to_sym, File.join(__dir__, "parts/#{name}") }

  # names - the parts to run; a part alone takes further arguments for what it runs
  def initialize(names)
    @name, *@arguments = names
    return if @name.nil? || PARTS.include?(@name)
    raise Kit::Trouble, "there is no part #{@name.inspect}; the parts are #{PARTS.join(", ")}."
  end

  # Prints the counts of every part and, in the last line, their sums. Returns whether all is well.
  def call
    counts = (@name ? [@name] : PARTS).to_h { |name| [name, count(name)] }
    passed = counts.values.sum(&:first)
    failed = counts.values.sum(&:last)

    puts "", "== all parts"
    counts.each { |name, (good, bad)| puts format("%-9s %6d passed, %d failed", name, good, bad) }
    puts "#{passed} passed, #{failed} failed"
    failed.zero? && passed.positive?
  end

  private

  # A part that ran nothing, or could not, has failed.
  def count(name)
    puts "", "== #{name}"
    counts = self.class.const_get(name.capitalize).new(@arguments).call
    return counts if counts.sum.positive?

    puts "#{name} ran nothing."
    [0, 1]
  rescue Kit::Trouble => trouble
    puts trouble.message
    [0, 1]
  end
end
