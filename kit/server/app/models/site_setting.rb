# frozen_string_literal: true

# Stands in for app/models/site_setting.rb of Discourse. Left out: sizes, uploads, and what the
# forum derives from settings.
class SiteSetting < ActiveRecord::Base
  extend SiteSettingExtension

  validates :name, :data_type, presence: true

  load_settings(Rails.root.join("config/site_settings.yml"))

  Discourse.plugins.each do |plugin|
    file = File.join(plugin.root, "config/settings.yml")
    load_settings(file, plugin: plugin.name) if File.exist?(file)
  end
end
