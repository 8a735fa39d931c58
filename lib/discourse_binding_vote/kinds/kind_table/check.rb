# frozen_string_literal: true

module DiscourseBindingVote
  class KindTable
    # What is wrong with the rows of a table of kinds, be it with the types of their members, which the
    # schema of the setting names, or with what they say. Sentences are in the current locale.
    class Check
      # The types of members that name places of the forum.
      PLACES = %w[groups categories].freeze

      # rows - Hashes with all members of Kind::DEFAULTS and an id
      def initialize(rows)
        @rows = rows
      end

      # By row: Hashes with `row` (its index), `name` (of the row), `member`, `message`, and `type` (whether
      # the member is of a wrong type, so that no Kind can be made of the row).
      def problems
        of_forum = @rows.each_index.flat_map { |index| schema_problems(index) }
        mistyped = of_forum.filter_map { |one| one[:row] if one[:type] }
        (of_forum + own_problems(@rows.each_index.to_a - mistyped)).sort_by { |one| one[:row] }
      end

      private

      # Of the rows with these indexes.
      def own_problems(indexes)
        KindCheck
          .new(@rows.values_at(*indexes))
          .problems
          .map { |one| problem(indexes[one.row], one.member, one.message) }
      end

      def problem(row, member, message, type: false)
        { row: row, name: name(row), member: member, message: message, type: type }
      end

      # What tells a row from others.
      def name(index)
        row = @rows[index]
        [row["name"], row["id"], index + 1].find(&:present?)
      end

      def schema_problems(index)
        row = @rows[index]
        unknown = row.keys - properties.keys.map(&:to_s)
        wrong = properties.reject { |name, property| right?(row, name, property) }
        unknown.map { |name| problem(index, name, say("unknown_member"), type: true) } +
          wrong.map do |name, property|
            value = row[name.to_s]
            type = !deleted_place?(property, value)
            problem(index, name.to_s, message(property, value), type: type)
          end
      end

      # A group or a category that was deleted is of the right type.
      def deleted_place?(property, value)
        PLACES.include?(property[:type]) && value.is_a?(Array) && value.all?(Integer)
      end

      # The forum's own check of settings of this type, of one member. What may not be empty, KindCheck says.
      def right?(row, name, property)
        return true if property[:type] == "string" && row[name.to_s] == ""

        schema = { name: "kind", properties: { name => property } }
        objects = [row.slice(name.to_s)]
        SchemaSettingsObjectValidator.validate_objects(schema: schema, objects: objects).empty?
      rescue NoMethodError, TypeError
        # It asks no list whether it is one.
        false
      end

      def message(property, value)
        unknown = Array(value).grep(String).first
        if unknown && PLACES.include?(property[:type])
          return say("unknown_#{property[:type]}", name: unknown)
        end

        limits = property[:validations] || {}
        say(
          "types.#{property[:type]}",
          min: limits[:min],
          max: limits[:max] || limits[:max_length],
          choices: property[:choices]&.join(", "),
        )
      end

      def properties
        @properties ||=
          SiteSetting.type_supervisor.type_hash(:binding_vote_kinds)[:schema][:properties]
      end

      def say(key, **params)
        I18n.t("binding_vote.kinds_check.#{key}", **params)
      end
    end
  end
end
