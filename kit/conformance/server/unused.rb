# frozen_string_literal: true

require "yaml"

# What the kit's server has, and whether anybody uses it: each a kind, a name and the answer.
class Conformance::Unused
  Offer = Struct.new(:kind, :name, :used)

  # Ruby, Rails, I18n and MiniSql call them.
  CALLED_BY_OTHERS = %w[
    active_record_connection
    available_locales
    initialize
    matches?
    method_missing
    respond_to_missing?
  ].freeze
  PLUGIN_API = "kit/server/lib/plugin/extension_points.rb"

  def initialize
    @sources = Conformance::Sources
  end

  def offers
    methods + classes + attributes + events + modifiers + settings + translations
  end

  private

  def words
    @words ||= count(@sources.users)
  end

  def count(files)
    files.each_with_object(Hash.new(0)) do |file, sums|
      file.words.each { |word, times| sums[word] += times }
    end
  end

  def plugin_words
    @plugin_words ||= count(@sources.plugin)
  end

  # Whether somebody says a name of which a part is worked out.
  def worked_out?(name)
    @patterns ||= @sources.users.flat_map(&:patterns).uniq
    @patterns.any? { |pattern| pattern.match?(name) }
  end

  def methods
    @sources.stand_ins.flat_map do |file|
      api = file.path == PLUGIN_API
      file.methods.map do |method|
        visible = api && method.visibility != :private && method.name != "serializer_class"
        Offer.new(
          visible ? "API method" : "method",
          "#{method.name} of #{file.path}:#{method.line}",
          visible ? plugin_words.key?(method.name) : method_used?(method),
        )
      end
    end
  end

  def method_used?(method)
    name = method.name
    method.overrides || CALLED_BY_OTHERS.include?(name) || words.key?(name) ||
      words.key?("ensure_#{name.delete_suffix("?")}!") ||
      words.key?(name[/\Ainclude_(\w+)\?\z/, 1]) || text_says?(name) || worked_out?(name)
  end

  # A controller is named by its routes, a class of rows by the associations.
  def classes
    @sources.stand_ins.flat_map do |file|
      defined = file.path.delete_prefix("kit/server/").delete_suffix(".rb").split("/").last
      next [] if !file.path.match?(%r{/(app|lib)/})
      named = [camel(defined), defined.delete_suffix("_controller"), defined, "#{defined}s"]
      Offer.new("class", file.path, elsewhere?(named, file))
    end
  end

  def elsewhere?(named, file)
    named.any? { |name| words[name] > file.words[name] || text_says?(name) }
  end

  def camel(name)
    name.split("_").map(&:capitalize).join
  end

  # What serializers give, which pages, scripts or specs read.
  def attributes
    serializers = @sources.stand_ins.select { |file| file.path.include?("/serializers/") }
    own = count(serializers)
    serializers.flat_map do |file|
      file.declared.uniq.map do |name|
        Offer.new(
          "attribute",
          "#{name} of #{file.path}",
          text_says?(name) || words[name] > own[name],
        )
      end
    end
  end

  def events
    heard =
      @sources.users.flat_map(&:calls).select { |call| %w[on track_events].include?(call.name) }
    said = heard.flat_map { |call| call.positional.map(&:slice) } + listened
    Conformance::Extensions.events.map do |call, file|
      name = call.positional.first.slice
      Offer.new("event", "#{name} of #{file.path}", said.include?(name))
    end
  end

  # Events that a loop names: `%i[one other].each { |event| plugin.on(event) … }`.
  def listened
    @sources.plugin.flat_map do |file|
      file.calls.any? { |call| call.name == "on" } ? file.words.keys.map { |word| ":#{word}" } : []
    end
  end

  def modifiers
    said = @sources.plugin.flat_map(&:calls).select { |call| call.name == "register_modifier" }
    names = said.map { |call| call.positional.first.slice }
    Conformance::Extensions.modifiers.map do |call, file|
      name = call.positional.first.slice
      Offer.new("modifier", "#{name} of #{file.path}", names.include?(name))
    end
  end

  def settings
    names = yaml("site_settings.yml").values.flat_map(&:keys)
    names.map { |name| Offer.new("setting", name, setting_used?(name)) }
  end

  def setting_used?(name)
    methods = ["", "=", "_map", "?"].map { |ending| "#{name}#{ending}" }
    methods.any? { |method| words.key?(method) } || text_says?(name) || worked_out?(name)
  end

  def translations
    leaves(yaml("locales/server.en.yml").fetch("en")).map do |path|
      names = path.reject { |name| %w[js one other].include?(name) }
      said = names.last(2).any? { |name| words.key?(name) } || path.first == "activerecord"
      Offer.new("translation", path.join("."), said)
    end
  end

  def leaves(tree, path = [])
    tree.flat_map { |key, value| value.is_a?(Hash) ? leaves(value, path + [key]) : [path + [key]] }
  end

  def yaml(file)
    YAML.load_file(File.join(Conformance::ROOT, "kit/server/config", file))
  end

  def text_says?(name)
    @text_words ||= @sources.other_text.scan(/\w+/).to_h { |word| [word, true] }
    @text_words.key?(name)
  end
end
