# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # The JSON of a list of topics carries each vote's state, which plugin.rb has preloaded.
    module TopicLists
      def self.apply(plugin)
        plugin.add_to_serializer(
          :topic_list_item,
          :binding_vote,
          include_condition: -> { object.listed_binding_vote.present? },
        ) { VoteStateSerializer.new(object.listed_binding_vote, scope: scope, root: false).as_json }
      end
    end
  end
end
