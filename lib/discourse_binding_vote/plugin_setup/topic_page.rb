# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # The JSON of a topic carries its vote, so that the widget need not ask again.
    module TopicPage
      def self.apply(plugin)
        plugin.add_to_serializer(
          :topic_view,
          :binding_vote,
          include_condition: -> { object.topic.binding_vote.present? },
        ) { VoteSerializer.new(object.topic.binding_vote, scope: scope, root: false).as_json }

        plugin.add_to_serializer(
          :topic_view,
          :can_open_binding_vote,
          include_condition: -> { scope.authenticated? },
        ) { !object.topic.binding_vote&.open? && scope.can_open_binding_vote?(object.topic) }
      end
    end
  end
end
