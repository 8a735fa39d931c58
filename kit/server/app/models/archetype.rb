# frozen_string_literal: true

# Stands in for Archetype (app/models/archetype.rb).
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
