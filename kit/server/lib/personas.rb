# frozen_string_literal: true

# Of the kit alone: whom one can be in the playground. The seeds make them.
module Personas
  LABELS = {
    nil => "Anonymous",
    "mira" => "Member",
    "benno" => "Binding voter",
    "otto" => "Opener",
    "moira" => "Moderator",
    "alma" => "Administrator",
  }.freeze

  def self.all
    LABELS.map { |username, label| { username: username, label: label } }
  end

  def self.find(username)
    User.find_by_username(username) if LABELS.key?(username)
  end
end
