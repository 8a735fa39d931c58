# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # The rules that lists of topics name by their ids.
    module SiteData
      def self.apply(plugin)
        plugin.add_to_serializer(:site, :binding_vote_presets) { Rule.all.map(&:to_h) }
      end
    end
  end
end
