# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # What the form that opens a vote offers.
    module SiteData
      def self.apply(plugin)
        plugin.add_to_serializer(:site, :binding_vote_rules) { OfferedRules.all.map(&:id) }
      end
    end
  end
end
