# frozen_string_literal: true

# Stands in for lib/site_settings/validations.rb of Discourse. Left out: checks of single settings
# of the core. The validators of most types (lib/validators) are here too.
module SiteSettings::Validations
  MAX_INTEGER = 2_000_000_000

  private

  def validate(name, opts, value)
    validator = opts[:validator]
    if validator && !validator.valid_value?(value)
      raise Discourse::InvalidParameters, "#{name}: #{validator.error_message}"
    end

    valid =
      case opts[:type]
      when :enum
        opts[:choices].include?(value)
      when :list
        opts[:allow_any] != false || (value.to_s.split("|") - opts[:choices]).empty?
      when :string
        value.blank? ||
          value.length.between?(opts[:min] || 0, opts[:max] || MAX_INTEGER) &&
            value.match?(Regexp.new(opts[:regex] || ""))
      else
        true
      end
    raise Discourse::InvalidParameters, "#{name}: #{value.inspect} is not valid" if !valid
  end
end
