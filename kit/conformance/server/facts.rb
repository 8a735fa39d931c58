# frozen_string_literal: true

require "yaml"

# What is known of Discourse's server: facts.yml has its events and modifiers, methods.yml what its
# methods take.
module Conformance::Facts
  # What is of a gem is written there as of no file.
  GEMS = "gems"

  class << self
    def extensions
      @extensions ||= load("facts.yml").slice("events", "modifiers")
    end

    def methods
      @methods ||=
        load("methods.yml").transform_values do |methods|
          methods.transform_values { |text| Conformance::Parameters.new(text) }
        end
    end

    # What is known of a method of a stand-in, of any of the files that it stands in for; else nil.
    def of(method, paths)
      (paths + [GEMS]).filter_map { |path| methods.dig(path, method.title) }.first
    end

    # What a checkout of Discourse contradicts, as sentences.
    def contradictions(checkout)
      methods.except(GEMS).flat_map { |path, known| of_methods(checkout, path, known) } +
        extensions.flat_map { |kind, known| of_extensions(checkout, kind, known) }
    end

    private

    def load(file)
      YAML.load_file(File.join(__dir__, "..", file))
    end

    def of_methods(checkout, path, known)
      return ["untrue: there is no #{path}"] if !File.exist?(File.join(checkout, path))

      real = Conformance::RubyFile.new(path, root: checkout)
      known.filter_map do |title, parameters|
        found = real.methods.select { |method| method.title == title }
        same = found.any? { |method| method.parameters == parameters }
        declared = parameters.to_s.empty? && real.declared.include?(title.delete_suffix("?"))
        if !same && !declared
          "untrue: #{title} of #{path} takes #{found.map(&:parameters).join(" or ")}"
        end
      end
    end

    def of_extensions(checkout, kind, known)
      known.filter_map do |name, fact|
        path = fact.fetch("file")
        next if older?(checkout, fact["since"])
        next "untrue: there is no #{path}" if !File.exist?(File.join(checkout, path))

        file = Conformance::RubyFile.new(path, root: checkout)
        calls = Conformance::Extensions.public_send(kind, [file]).map(&:first)
        said = calls.any? { |call| call.may_be?(name, file) && call.fits?(fact) }
        "untrue: #{path} has no #{name} with #{fact.except("file", "since")}" if !said
      end
    end

    def older?(checkout, since)
      return false if since.nil?
      version = File.read(File.join(checkout, "lib/version.rb"))[/STRING = "([^"]+)"/, 1]
      Gem::Version.new(version.tr("-", ".")) < Gem::Version.new(since)
    end
  end
end
