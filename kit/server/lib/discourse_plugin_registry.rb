# frozen_string_literal: true

# Stands in for DiscoursePluginRegistry (lib/discourse_plugin_registry.rb): what plugins add to lists
# of the core. The values of a plugin that is switched off are left out.
class DiscoursePluginRegistry
  class << self
    def svg_icons
      @svg_icons ||= Set.new
    end

    def register_svg_icon(icon)
      svg_icons << icon
    end

    def topic_preloader_associations
      preloaders.select { |plugin, _| plugin.enabled? }.map(&:last).uniq
    end

    def register_topic_preloader_association(association, plugin)
      preloaders << [plugin, association]
    end

    def api_key_scope_mappings
      scope_mappings.select { |plugin, _| plugin.enabled? }.map(&:last)
    end

    def register_api_key_scope_mapping(mapping, plugin)
      scope_mappings << [plugin, mapping]
    end

    private

    def scope_mappings
      @scope_mappings ||= []
    end

    def preloaders
      @preloaders ||= []
    end
  end
end
