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

      # By row: Hashes with `row` (its index), `name` (of the row), `member`, `message`, and `type` (whether the type of the member
      # is what is wrong).
      def problems
        typed, mistyped = @rows.each_with_index.partition { |row, _| type_problems(row).empty? }
        said =
          KindCheck
            .new(typed.map(&:first))
            .problems
            .map { |one| problem(typed[one.row].last, one.member, one.message) }
        wrong =
          mistyped.flat_map do |row, index|
            type_problems(row).map { |member, message| problem(index, member, message, type: true) }
          end
        (said + wrong).sort_by { |one| one[:row] }
      end

      private

      def problem(row, member, message, type: false)
        { row: row, name: name(row), member: member, message: message, type: type }
      end

      # What tells a row from others.
      def name(index)
        row = @rows[index]
        [row["name"], row["id"], index + 1].find(&:present?)
      end

      # Messages by member.
      def type_problems(row)
        unknown =
          (row.keys - properties.keys.map(&:to_s)).to_h { |name| [name, say("unknown_member")] }
        properties.each_with_object(unknown) do |(name, property), found|
          next if right?(row, name, property)
          found[name.to_s] = message(property, row[name.to_s])
        end
      end

      # The forum's own check of settings of this type, of one member.
      def right?(row, name, property)
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
