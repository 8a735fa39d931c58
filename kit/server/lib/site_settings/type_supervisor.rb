# frozen_string_literal: true

# Stands in for lib/site_settings/type_supervisor.rb of Discourse. Left out: types that the plugin
# does not use. It says what type a setting has, and what values it takes.
class SiteSettings::TypeSupervisor
  include SiteSettings::Validations

  TYPES =
    Enum.new(
      string: 1,
      integer: 3,
      float: 4,
      bool: 5,
      enum: 7,
      list: 8,
      category_list: 11,
      category: 16,
      group: 19,
      group_list: 20,
      objects: 28,
    )
  OPTIONS = %i[
    client
    type
    min
    max
    regex
    choices
    list_type
    allow_any
    refresh
    hidden
    area
    secret
    textarea
    mandatory_values
    validator
    schema
  ].freeze

  def self.types
    TYPES
  end

  def load_setting(name, default, opts)
    unknown = opts.keys - OPTIONS
    raise ArgumentError, "the kit does not know #{unknown.inspect} of #{name}" if unknown.any?

    type = opts[:type] ? opts[:type].to_sym : type_of(default)
    raise ArgumentError, "the kit does not know the type #{type} of #{name}" if !TYPES.key?(type)
    settings[name] = opts.merge(type: type, validator: validator(name, type, opts))
  end

  # What a page needs to know to show a setting: its type, and what it takes.
  def type_hash(name)
    of = settings.fetch(name.to_sym)
    { type: of[:type].to_s, **of.slice(:choices, :min, :max, :schema) }
  end

  def get_type(name)
    settings.fetch(name.to_sym).fetch(:type)
  end

  # Turns a value that is being set into one to keep, with its type; refuses one that is not valid.
  def to_db_value(name, value)
    value = normalize(get_type(name), value)
    validate(name, settings.fetch(name), value)
    [value, TYPES[get_type(name)]]
  end

  # Turns a kept value into the one that the setting's method gives.
  def to_rb_value(name, value)
    case settings.dig(name.to_sym, :type)
    when :bool
      [true, "t", "true"].include?(value)
    when :integer
      value.to_i
    when :float
      value.to_f
    else
      value.to_s
    end
  end

  # What makes members of the value of a list, for the `_map` method; nil where there is none.
  def member_conversion(name)
    case get_type(name)
    when :group_list
      :to_i
    when :list
      :itself if [nil, "simple", "compact"].include?(settings[name][:list_type])
    end
  end

  private

  def settings
    @settings ||= {}
  end

  # The object that says whether a value is valid; nil where that is said elsewhere.
  def validator(name, type, opts)
    by_default = "IntegerSettingValidator" if type == :integer
    of = opts[:validator] || by_default
    of&.constantize&.new(**opts.slice(:min, :max, :schema), name: name)
  end

  def type_of(default)
    case default
    when true, false
      :bool
    when Integer
      :integer
    when Float
      :float
    else
      :string
    end
  end

  def normalize(type, value)
    case type
    when :bool
      [true, "t", "true"].include?(value) ? "t" : "f"
    when :integer
      value.to_i
    else
      value
    end
  end
end
