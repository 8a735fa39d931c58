# frozen_string_literal: true

# Stands in for Enum (lib/enum.rb): a Hash of names to numbers that answers either way.
class Enum < Hash
  def initialize(members)
    super()
    update(members)
  end

  def [](id_or_value)
    fetch(id_or_value) { key(id_or_value) }
  end

  def valid?(member)
    has_key?(member)
  end
end
