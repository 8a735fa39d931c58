# frozen_string_literal: true

module DiscourseBindingVote
  class KindTable
    # A table of kinds as a file, for another forum too: KindTable.read reads it.
    class ExportFile
      ROWS = "binding_vote_kinds"
      NAME = "binding-vote-kinds.json"

      def initialize(table)
        @table = table
      end

      # Without what is as it is anyhow, so that people can read it.
      def json
        names = PlaceNames.new
        rows = @table.rows.map { |row| brief(names.to_names(row)) }
        JSON.pretty_generate(ROWS => rows)
      end

      private

      def brief(row)
        row.reject do |member, value|
          Kind::DEFAULTS.key?(member) && value == Kind::DEFAULTS[member]
        end
      end
    end
  end
end
