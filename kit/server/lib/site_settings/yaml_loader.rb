# frozen_string_literal: true

# Stands in for lib/site_settings/yaml_loader.rb of Discourse. Left out: values for specs alone, and
# texts in several languages.
class SiteSettings::YamlLoader
  def initialize(file)
    @file = file
  end

  # Yields category, name, default and options of each setting.
  def load
    YAML
      .load_file(@file, aliases: true)
      .each do |category, settings|
        settings.each do |name, opts|
          opts = { "default" => opts } if !opts.is_a?(Hash)
          opts = opts.deep_symbolize_keys
          check_limits(name, opts)
          yield category, name, required_default(name, opts), opts.except(:default)
        end
      end
  end

  private

  def check_limits(name, opts)
    return if opts.values_at(:min, :max).none? || opts[:validator].blank?
    raise "The min and max of the site setting `#{name}` in '#{@file}' are ignored because of its validator."
  end

  def required_default(name, opts)
    return opts[:default] if !opts[:default].nil?
    raise "The site setting `#{name}` in '#{@file}' is missing default value."
  end
end
