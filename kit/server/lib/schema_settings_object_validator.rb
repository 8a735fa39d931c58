# frozen_string_literal: true

# Stands in for lib/schema_settings_object_validator.rb of Discourse. Left out: the language of what is
# wrong, and properties that name topics, posts, uploads or tags.
class SchemaSettingsObjectValidator
  MODELS = { "categories" => "Category", "groups" => "Group" }.freeze
  TYPES = {
    "string" => ->(value) { value.is_a?(String) },
    "integer" => ->(value) { value.is_a?(Integer) },
    "float" => ->(value) { value.is_a?(Float) || value.is_a?(Integer) },
    "boolean" => ->(value) { [true, false].include?(value) },
    "categories" => ->(value) { ids?(value) },
    "groups" => ->(value) { ids?(value) },
  }.freeze

  class << self
    # What is wrong with some objects: sentences.
    def validate_objects(schema:, objects:)
      objects.flat_map.with_index { |object, index| errors_of(object, schema, "/#{index}/") }
    end

    private

    def errors_of(object, schema, place)
      object = object.with_indifferent_access
      schema[:properties].flat_map do |name, property|
        value = object[name]
        if property[:type] == "objects"
          Array(value).flat_map.with_index do |child, index|
            errors_of(child, property[:schema], "#{place}#{name}/#{index}/")
          end
        else
          error = error_of(value, property)
          error ? ["#{place}#{name} #{error}"] : []
        end
      end
    end

    def error_of(value, property)
      return "must be present" if property[:required] && value.blank?
      return if value.nil?
      return "is not valid" if !of_type?(value, property)
      "is not within its limits" if !within?(value, property[:type], property[:validations] || {})
    end

    def of_type?(value, property)
      return property[:choices].include?(value) if property[:type] == "enum"
      type = TYPES[property[:type]] || raise(ArgumentError, "the kit knows no #{property[:type]}")
      instance_exec(value, &type)
    end

    def ids?(value)
      value.is_a?(Array) && value.all?(Integer)
    end

    def within?(value, type, limits)
      case type
      when "string"
        value.length.between?(limits[:min_length] || 0, limits[:max_length] || value.length)
      when "integer", "float"
        value.between?(limits[:min] || value, limits[:max] || value)
      when *MODELS.keys
        MODELS.fetch(type).constantize.where(id: value).count == value.uniq.size
      else
        true
      end
    end
  end
end
