# frozen_string_literal: true

# What the stand-ins say in their first comment: which files of Discourse they stand in for.
module Conformance::Headings
  STANDS_IN = /\AStands in for (\S+(?: and \S+)*) of Discourse\. Left out: [^.]+\./
  OWN = /\AOf the kit alone: [^.]+\./

  # The paths in Discourse; nil where the heading says nothing of them.
  def self.paths(file)
    file.heading[STANDS_IN, 1]&.split(" and ")
  end

  def self.faults(file)
    return [] if paths(file) || OWN.match?(file.heading)
    ["heading: #{file.path} does not say what it stands in for, and what is left out"]
  end
end
