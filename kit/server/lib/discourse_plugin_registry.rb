# frozen_string_literal: true

# Stands in for lib/discourse_plugin_registry.rb of Discourse. Left out: all registers that the
# plugin does not fill. It has what plugins add to lists of the core. The values of a plugin that is
# switched off are not given.
class DiscoursePluginRegistry
  class << self
    def svg_icons
      @svg_icons ||= Set.new
    end

    def register_svg_icon(icon)
      svg_icons << icon
    end

    def problem_checks
      checks.select { |plugin, _| plugin.enabled? }.map(&:last)
    end

    def add_problem_check(klass, plugin)
      checks << [plugin, klass]
    end

    def category_list_topics_preloader_associations
      category_preloaders.select { |plugin, _| plugin.enabled? }.map(&:last).uniq
    end

    def register_category_list_topics_preloader_association(association, plugin)
      category_preloaders << [plugin, association]
    end

    def api_key_scope_mappings
      scope_mappings.select { |plugin, _| plugin.enabled? }.map(&:last)
    end

    def register_api_key_scope_mapping(mapping, plugin)
      scope_mappings << [plugin, mapping]
    end

    def custom_filter_mappings
      filters.select { |plugin, _| plugin.enabled? }.map(&:last)
    end

    def register_custom_filter_mapping(mapping, plugin)
      filters << [plugin, mapping]
    end

    def apply_modifier(name, value, *more)
      modifiers
        .select { |plugin, modifier_name, _| modifier_name == name && plugin.enabled? }
        .reduce(value) { |changed, (_, _, block)| block.call(changed, *more) }
    end

    def register_modifier(plugin, name, &block)
      modifiers << [plugin, name, block]
    end

    private

    def checks
      @checks ||= []
    end

    def scope_mappings
      @scope_mappings ||= []
    end

    def filters
      @filters ||= []
    end

    def modifiers
      @modifiers ||= []
    end

    def category_preloaders
      @category_preloaders ||= []
    end
  end
end
