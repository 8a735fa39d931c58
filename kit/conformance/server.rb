# frozen_string_literal: true

# Holds the stand-ins for Discourse's server to what the plugin uses and to what Discourse has. With
# DISCOURSE_DIR the facts are compared with that checkout; --list names all that is used.
module Conformance
  ROOT = File.expand_path("../..", __dir__)

  %w[parameters ruby_file sources extensions facts headings laxer unused].each do |file|
    require_relative "server/#{file}"
  end

  class << self
    # Prints what is wrong and the counts. Returns whether all is well.
    def check
      offers = Unused.new.offers
      rules = Laxer.new.rules
      faults =
        offers.reject(&:used).map { |offer| "unused: #{offer.kind} #{offer.name}" } +
          rules.reject(&:holds).map(&:fault) + headings + contradictions
      passed = offers.count(&:used) + rules.count(&:holds) + Sources.stand_ins.size - headings.size
      puts offers.map { |offer| "#{offer.kind}: #{offer.name}" } if ARGV.include?("--list")
      puts offers.group_by(&:kind).map { |kind, all| "#{kind}: #{all.size}" }.join(", "), faults
      puts "#{passed} passed, #{faults.size} failed"
      faults.empty?
    end

    private

    def headings
      Sources.stand_ins.flat_map { |file| Headings.faults(file) }
    end

    def contradictions
      checkout = ENV["DISCOURSE_DIR"].to_s
      return [] if checkout.empty?

      named = Sources.stand_ins.flat_map { |file| Headings.paths(file).to_a }
      missing = named.uniq.reject { |path| File.exist?(File.join(checkout, path)) }
      missing.map { |path| "untrue: there is no #{path}" } + Facts.contradictions(checkout)
    end
  end
end

exit Conformance.check
