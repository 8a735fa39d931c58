# frozen_string_literal: true

# Whether the stand-ins take and give what Discourse does, and no more: each a fault, and whether it
# is not there.
class Conformance::Laxer
  Rule = Struct.new(:fault, :holds)

  # Nobody outside of the core calls a controller's actions and what a serializer works out.
  SEEN = %r{/(lib|app/(models|services|controllers/(application_|concerns/)))}

  def rules
    methods + unused_facts + extensions("events") + extensions("modifiers")
  end

  private

  # The methods that the plugin may call: those whose names it says.
  def methods
    calls.flat_map do |file, method, paths|
      known = Conformance::Facts.of(method, paths)
      fault = known && method.parameters.laxer_than(known)
      place = "#{method.title} of #{file.path}:#{method.line}"
      [
        Rule.new(
          "unknown: #{place}, look it up in #{paths.first} and add it to methods.yml",
          known,
        ),
        Rule.new("laxer: #{place} #{fault}", fault.nil?),
      ]
    end
  end

  def calls
    @calls ||=
      Conformance::Sources.stand_ins.flat_map do |file|
        paths = Conformance::Headings.paths(file)
        next [] if paths.nil? || !file.path.match?(SEEN)
        file.methods.select { |method| called?(method) }.map { |method| [file, method, paths] }
      end
  end

  def called?(method)
    return false if method.visibility == :private || %w[to_s lookup root].include?(method.name)
    return plugin_says?(method.owner) if method.name == "initialize"
    plugin_says?(method.name) || plugin_says?("ensure_#{method.name.delete_suffix("?")}!")
  end

  def plugin_says?(word)
    Conformance::Sources.plugin.any? { |file| file.words.key?(word) }
  end

  def unused_facts
    needed =
      calls.flat_map do |_, method, paths|
        (paths + [Conformance::Facts::GEMS]).map { |path| [path, method.title] }
      end
    Conformance::Facts.methods.flat_map do |path, known|
      known.keys.map do |title|
        Rule.new(
          "unused: what methods.yml says of #{title} of #{path}",
          needed.include?([path, title]),
        )
      end
    end
  end

  def extensions(kind)
    facts = Conformance::Facts.extensions.fetch(kind)
    used = Conformance::Extensions.public_send(kind)
    rules =
      used.flat_map do |call, file|
        fact = facts[call.title]
        [
          Rule.new("unknown: #{call.title} of #{file.path}, add it to facts.yml", fact),
          Rule.new(
            "laxer: #{call.title} of #{file.path} passes more than Discourse",
            fact && call.within?(fact),
          ),
        ]
      end
    rules +
      facts.keys.map do |name|
        Rule.new(
          "unused: what facts.yml says of #{name}",
          used.any? { |call, _| call.title == name },
        )
      end
  end
end
