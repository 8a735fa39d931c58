# frozen_string_literal: true

# Stands in for lib/enum.rb of Discourse. Left out: members that are left out of some answers. A
# Hash of names to numbers answers either way.
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
