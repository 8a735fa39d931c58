# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # What the form that opens a vote offers, and the rules that lists of topics name by their ids.
    module SiteData
      def self.apply(plugin)
        plugin.add_to_serializer(:site, :binding_vote_rules) { OfferedRules.all.map(&:id) }
        plugin.add_to_serializer(:site, :binding_vote_presets) { Rule.all.map(&:to_h) }
      end
    end
  end
end
