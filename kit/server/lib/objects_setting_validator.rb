# frozen_string_literal: true

# Stands in for lib/validators/objects_setting_validator.rb of Discourse. Left out: the language of what
# is wrong.
class ObjectsSettingValidator
  def initialize(opts = {})
    @opts = opts
  end

  def valid_value?(value)
    objects = value.is_a?(String) ? JSON.parse(value) : value
    return wrong("Invalid object.") if !objects.is_a?(Array)
    errors =
      SchemaSettingsObjectValidator.validate_objects(schema: @opts[:schema], objects: objects)
    errors.empty? ? right : wrong(errors.join(", "))
  rescue StandardError
    wrong("Invalid object.")
  end

  def error_message
    @error
  end

  private

  def right
    @error = nil
    true
  end

  def wrong(error)
    @error = error
    false
  end
end
