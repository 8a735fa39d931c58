# frozen_string_literal: true

# Stands in for lib/validators/integer_setting_validator.rb of Discourse. Left out: settings that are
# hidden, which have no limits of themselves. It says whether a text is a whole number within the limits
# of a setting.
class IntegerSettingValidator
  def initialize(opts = {})
    @opts = { min: 0, max: 2_000_000_000 }.merge(opts)
  end

  def valid_value?(val)
    val.to_i.to_s == val.to_s && val.to_i.between?(@opts[:min], @opts[:max])
  end

  def error_message
    I18n.t("site_settings.errors.invalid_integer_min_max", **@opts.slice(:min, :max))
  end
end
