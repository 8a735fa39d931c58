# frozen_string_literal: true

# Stands in for lib/plugin/instance.rb of Discourse. Left out: gems, themes, versions, and building
# of assets. A plugin.rb is evaluated inside one. What is not here raises NoMethodError, and is
# added when the plugin comes to need it.
module Plugin
end

require_relative "metadata"
require_relative "extension_points"

class Plugin::Instance
  include Plugin::ExtensionPoints

  attr_reader :metadata, :path, :assets, :asset_filters

  delegate :name, to: :metadata

  def self.parse_from_source(path)
    new(Plugin::Metadata.parse(File.read(path)), path)
  end

  def initialize(metadata = nil, path = nil)
    @metadata = metadata
    @path = path
    @assets = []
    @asset_filters = []
    @after_initialize = []
  end

  # Evaluates plugin.rb. SiteSetting takes up its settings, its engine what else it has.
  def activate!
    instance_eval File.read(path), path
    raise "#{path} has no name in its header" if name.blank?
  end

  def notify_after_initialize
    @after_initialize.each(&:call)
  end

  def root
    File.dirname(path)
  end

  def enabled_site_setting(setting = nil)
    @enabled_site_setting = setting if setting
    @enabled_site_setting
  end

  def enabled?
    @enabled_site_setting ? SiteSetting.get(@enabled_site_setting) : true
  end

  def after_initialize(&block)
    @after_initialize << block
  end

  # Scripts are found where they stand, and templates are no assets any more; only sheets are named.
  def register_asset(file, opts = nil)
    if file.end_with?(".hbs", ".handlebars", ".js", ".js.es6")
      raise "[#{name}] #{file} is included without register_asset"
    end
    assets << [File.join(root, "assets", file), opts]
  end

  # Each is asked whether the plugin's scripts or sheets are sent. The kit's pages ask none.
  def register_asset_filter(&block)
    asset_filters << block
  end

  def register_svg_icon(icon)
    DiscoursePluginRegistry.register_svg_icon(icon)
  end
end
