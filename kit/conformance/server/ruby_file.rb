# frozen_string_literal: true

require "prism"

# A Ruby file, read but not run: what it defines, and which names it says. Prism comes with RuboCop.
class Conformance::RubyFile < Prism::Visitor
  Method =
    Struct.new(
      :name,
      :owner,
      :own,
      :visibility,
      :parameters,
      :line,
      :overrides,
      keyword_init: true,
    ) do
      # As methods.yml names it: `.name` for a method of the class itself, `Name.new` for what makes one.
      def title
        return "#{owner}.new" if name == "initialize"
        own ? ".#{name}" : name
      end
    end
  Call =
    Struct.new(:name, :receiver, :positional, :keywords, keyword_init: true) do
      # What an event or a modifier is called.
      def title
        positional.first&.slice.to_s.delete_prefix(":")
      end

      # Whether it is of that name, or of a name that a variable holds and the file says.
      def may_be?(name, file)
        title == name || (!positional.first.is_a?(Prism::SymbolNode) && file.words.key?(name))
      end

      # Whether it passes what a fact says, behind its name: so many arguments, and those keywords.
      def fits?(fact)
        within?(fact) && positional.size - 1 == fact.fetch("args") &&
          keywords.sort == fact.fetch("keywords", []).sort
      end

      def within?(fact)
        positional.size - 1 <= fact.fetch("args") && (keywords - fact.fetch("keywords", [])).empty?
      end
    end

  # Begins a list of words of a language, which says no names.
  WORD_LIST = "<<~WORDS"

  attr_reader :path, :methods, :calls, :words, :patterns, :declared

  # path - where it stands, from the root of the repository
  def initialize(path, root: Conformance::ROOT)
    super()
    @path = path
    @text = File.read(File.join(root, path))
    @methods = []
    @calls = []
    @words = Hash.new(0)
    @patterns = []
    @declared = []
    @scopes = [{ own: false, visibility: :public, owner: nil }]
    Prism.parse(@text).value.accept(self)
  end

  # The comment that it begins with, as one line.
  def heading
    @text[/\A(?:# frozen_string_literal: true\n\n)?((?:#.*\n)+)/, 1]
      .to_s
      .gsub(/^#\s?/, "")
      .split
      .join(" ")
  end

  def visit_class_node(node)
    scope(owner: node.constant_path.slice.split("::").last) { super }
  end

  def visit_module_node(node)
    scope(owner: node.constant_path.slice.split("::").last) { super }
  end

  def visit_singleton_class_node(node)
    scope(own: true, owner: @scopes.last[:owner]) { super }
  end

  def visit_def_node(node)
    own = @scopes.last[:own] || !node.receiver.nil?
    @methods << Method.new(
      name: node.name.to_s,
      owner: @scopes.last[:owner],
      own: own,
      visibility: node.receiver ? :public : @scopes.last[:visibility],
      parameters: Conformance::Parameters.of(node.parameters),
      line: node.location.start_line,
      overrides: false,
    )
    outer, @method = @method, @methods.last
    super
    @method = outer
  end

  def visit_super_node(node)
    @method&.overrides = true
    super
  end
  alias visit_forwarding_super_node visit_super_node

  def visit_call_node(node)
    arguments = node.arguments&.arguments.to_a
    if node.receiver.nil? && arguments.empty? && %i[private protected public].include?(node.name)
      @scopes.last[:visibility] = node.name
    end
    declare(arguments) if @method.nil? && node.receiver.nil?
    note_call(node, arguments)
    say(node.name)
    super
  end

  def visit_symbol_node(node)
    say(node.unescaped)
    super
  end

  def visit_string_node(node)
    return if node.opening == WORD_LIST
    node.unescaped.scrub.scan(/\w+[?!]?/) { |word| say(word) }
    super
  end

  def visit_constant_read_node(node)
    say(node.name)
    super
  end
  alias visit_constant_path_node visit_constant_read_node
  alias visit_call_target_node visit_constant_read_node

  def visit_call_operator_write_node(node)
    say(node.read_name)
    say(node.write_name)
    super
  end
  alias visit_call_or_write_node visit_call_operator_write_node
  alias visit_call_and_write_node visit_call_operator_write_node

  # A name of which a part is worked out: `can_see_#{kind}?`.
  def visit_interpolated_symbol_node(node)
    parts = node.parts.map { |part| part.is_a?(Prism::StringNode) ? part.unescaped : nil }
    if parts.join.match?(/\A\w{4,}[?!]?\z/)
      @patterns << /\A#{parts.map { |part| part ? Regexp.escape(part) : "\\w+" }.join}\z/
    end
    super
  end

  def visit_interpolated_string_node(node)
    visit_interpolated_symbol_node(node) if node.opening != WORD_LIST
  end

  private

  def scope(owner:, own: false)
    @scopes.push({ own: own, visibility: :public, owner: owner })
    yield
    @scopes.pop
  end

  def say(name)
    @words[name.to_s] += 1
  end

  # Names that a class gives to a macro, such as attr_reader or attributes.
  def declare(arguments)
    @declared.concat(arguments.grep(Prism::SymbolNode).map(&:unescaped))
  end

  def note_call(node, arguments)
    keywords = arguments.grep(Prism::KeywordHashNode).flat_map(&:elements)
    @calls << Call.new(
      name: node.name.to_s,
      receiver: node.receiver&.slice,
      positional: (arguments - arguments.grep(Prism::KeywordHashNode)),
      keywords: keywords.grep(Prism::AssocNode).map { |pair| pair.key.slice.delete(":") },
    )
  end
end
