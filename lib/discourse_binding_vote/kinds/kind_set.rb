# frozen_string_literal: true

module DiscourseBindingVote
  # A set of kinds that a community can start its table from: see config/kind_sets.json. docs/by-laws.md
  # says where each of its rows is from.
  class KindSet
    PATH = File.expand_path("../../../config/kind_sets.json", __dir__)

    # sources - the addresses of what its rows were read in
    # rows    - Hashes, as Kind takes them
    attr_reader :id, :sources, :rows

    # All of them, in the order in which they are offered.
    def self.all
      @all ||= JSON.parse(File.read(PATH)).map { |set| new(**set.symbolize_keys).freeze }.freeze
    end

    def initialize(id:, sources:, rows:)
      @id = id
      @sources = sources
      @rows = rows
    end

    # Texts in the current locale.
    def name
      I18n.t("binding_vote.kind_sets.#{id}.name")
    end

    def description
      I18n.t("binding_vote.kind_sets.#{id}.description")
    end
  end
end
