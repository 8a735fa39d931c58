# frozen_string_literal: true

# Stands in for lib/topics_filter.rb of Discourse. Left out: all filters of the core.
class TopicsFilter
  def initialize(guardian:, scope: Topic.all)
    @guardian = guardian
    @scope = scope
  end

  def filter_from_query_string(query_string)
    filters =
      query_string.to_s.scan(/([\w-]+):(\S+)/).group_by(&:first).transform_values { _1.map(&:last) }
    filters.each do |name, values|
      custom = DiscoursePluginRegistry.custom_filter_mappings.find { |mapping| mapping.key?(name) }
      @scope = custom[name].call(@scope, values, @guardian) || @scope if custom
    end
    @scope
  end

  # What is offered while one types.
  def self.option_info(guardian)
    DiscoursePluginRegistry.apply_modifier(:topics_filter_options, [], guardian)
  end
end
