# frozen_string_literal: true

module DiscourseBindingVote
  # A table of kinds: the one in force, or one that somebody is writing or has brought along.
  class KindTable
    MOST_ROWS = 100
    LENGTH_LIMIT = 500_000

    class << self
      # The one in force.
      def now
        new(Kind.all.map(&:to_h))
      end

      # Reads one from JSON: a list of rows, as in the setting, or a file that ExportFile has written.
      # Raises Refusal where it is neither.
      def read(text)
        rows = rows_of(JSON.parse(text))
        raise Refusal.new(:not_a_kind_table) if !rows.is_a?(Array) || !rows.all?(Hash)
        raise Refusal.new(:too_many_kinds, count: MOST_ROWS) if rows.size > MOST_ROWS
        new(rows)
      rescue JSON::ParserError
        raise Refusal.new(:not_a_kind_table)
      end

      # Puts a table in the place of the one in force, which stands in the log of staff actions.
      #
      # table  - without a problem
      # before - the digest of the table that it began with
      # user   - who does it
      #
      # Raises Refusal where somebody else has changed the table since.
      def replace(table, before:, user:)
        DistributedMutex.synchronize("binding_vote_kinds") do
          # Another process may have changed it, and not told this one yet.
          SiteSetting.refresh!
          raise Refusal.new(:kinds_changed_meanwhile) if now.digest != before
          SiteSetting.set_and_log("binding_vote_kinds", table.rows.to_json, user)
        end
      end

      private

      def rows_of(json)
        json.is_a?(Hash) ? json[ExportFile::ROWS] : json
      end
    end

    # The rows, each with all of its members, as Kind takes them.
    attr_reader :rows

    # rows - Hashes, where a group or a category may be named in the place of its id
    def initialize(rows)
      names = PlaceNames.new
      @rows = rows.map { |row| names.to_ids({ "id" => "", **Kind::DEFAULTS, **row.compact }) }
    end

    # Tells this table from any other.
    def digest
      Digest::SHA256.hexdigest(rows.to_json)
    end

    # What is wrong with it, as Check says it.
    def problems
      @problems ||= Check.new(rows).problems
    end

    # What is wrong with one of its rows.
    def problems_of(index)
      problems.select { |one| one[:row] == index }
    end

    # The Kind of a row; nil where its members are of the wrong types.
    def kind(index)
      Kind.new(rows[index]) if problems_of(index).none? { |one| one[:type] }
    end
  end
end
