# frozen_string_literal: true

# What a method takes, in short: `a, b?, *, key:, other?:, **`. A `?` may be left out.
class Conformance::Parameters
  def self.of(node)
    new(node.nil? ? "" : written(node).join(", "))
  end

  def self.written(node)
    keywords =
      node.keywords.map do |keyword|
        if keyword.is_a?(Prism::RequiredKeywordParameterNode)
          "#{keyword.name}:"
        else
          "#{keyword.name}?:"
        end
      end
    [
      *(node.requireds + node.posts).map { |one| one.respond_to?(:name) ? one.name.to_s : "_" },
      *node.optionals.map { |one| "#{one.name}?" },
      *("*" if node.rest),
      *keywords,
      *("**" if node.keyword_rest),
    ]
  end
  private_class_method :written

  def initialize(text)
    @parts = text.split(", ")
  end

  def to_s
    @parts.join(", ")
  end

  def ==(other)
    to_s.gsub(/\w+(?=\??(,|\z))/, "_") == other.to_s.gsub(/\w+(?=\??(,|\z))/, "_")
  end

  # What somebody could do with these and not with those of the real method, in words; nil where
  # there is nothing.
  def laxer_than(real)
    return "takes more arguments than #{real}" if most > real.most
    return "lets arguments be left out that (#{real}) wants" if least < real.least && !any?
    return if real.any_keyword?

    more = keywords - real.keywords
    return "takes #{more.join(", ")}, which (#{real}) does not" if more.any?
    "takes any keyword, which (#{real}) does not" if any_keyword?
  end

  def least
    @parts.count { |part| part.match?(/\A\w+\z/) }
  end

  def most
    any? ? Float::INFINITY : least + @parts.count { |part| part.match?(/\A\w+\?\z/) }
  end

  def any?
    @parts.include?("*")
  end

  def any_keyword?
    @parts.include?("**")
  end

  def keywords
    @parts.grep(/:\z/).map { |part| part.delete("?:") }
  end
end
