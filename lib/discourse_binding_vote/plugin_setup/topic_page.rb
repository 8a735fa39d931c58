# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # The JSON of a topic carries its votes, so that the widget need not ask again.
    module TopicPage
      def self.apply(plugin)
        plugin.add_to_serializer(
          :topic_view,
          :binding_vote,
          include_condition: -> { !object.binding_vote.nil? },
        ) do
          ballots = object.binding_vote_ballots
          VoteSerializer.new(
            object.binding_vote,
            scope: scope,
            ballots: ballots,
            root: false,
          ).as_json
        end

        plugin.add_to_serializer(
          :topic_view,
          :earlier_binding_votes,
          include_condition: -> do
            vote = object.binding_vote
            vote && PageFacts.of(vote).earlier?
          end,
        ) do
          object.topic.earlier_binding_votes.map do |vote|
            EarlierVoteSerializer.new(vote, scope: scope, root: false).as_json
          end
        end

        # Whether they may, apart from a vote that is open now.
        plugin.add_to_serializer(
          :topic_view,
          :can_open_binding_vote,
          include_condition: -> { scope.authenticated? },
        ) { scope.can_open_binding_vote?(object.topic) }

        # Whether they may see what the replies come to.
        plugin.add_to_serializer(
          :topic_view,
          :can_tally_replies,
          include_condition: -> { scope.binding_vote_tallying_refusal(object.topic).nil? },
        ) { true }
      end
    end
  end
end
