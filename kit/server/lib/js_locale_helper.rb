# frozen_string_literal: true

# Stands in for lib/js_locale_helper.rb of Discourse. Left out: the texts of the core, which come
# with the kit's client, and of other languages. It gives the texts that the browser gets.
module JsLocaleHelper
  # The `js` tree of the locale and of those it falls back to, by locale.
  def self.translations_for(locale)
    I18n.fallbacks[locale].to_h { |fallback| [fallback, { js: load_translations(fallback) }] }
  end

  def self.load_translations(locale)
    Discourse
      .plugins
      .each_with_object({}) do |plugin, texts|
        file = File.join(plugin.root, "config/locales/client.#{locale}.yml")
        texts.deep_merge!(YAML.load_file(file).dig(locale.to_s, "js") || {}) if File.exist?(file)
      end
  end
  private_class_method :load_translations
end
