# frozen_string_literal: true

# Stands in for lib/archetype.rb of Discourse. Left out: the list of archetypes and their
# options.
class Archetype
  def self.default
    "regular"
  end

  def self.private_message
    "private_message"
  end

  def self.banner
    "banner"
  end
end
