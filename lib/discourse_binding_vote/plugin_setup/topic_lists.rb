# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # The JSON of topics that are listed carries what the badge of each vote tells: in lists, of which the latest
    # topics of the page of categories are one, among the featured topics of categories and what is
    # suggested below a topic, and in what a search finds. The serializers of all these have one above
    # them. plugin.rb has the votes of featured topics preloaded; all others are here.
    module TopicLists
      class << self
        def apply(plugin)
          # Where nobody has preloaded the badges, none is asked for: never one query for each topic.
          plugin.add_to_serializer(
            :listable_topic,
            :binding_vote,
            include_condition: -> { !object.binding_vote_badge.nil? },
          ) { object.binding_vote_badge.to_h }

          TopicList.on_preload { |topics, _list| ListedBadge.preload(topics) if plugin.enabled? }
          Search.on_preload do |results, _search|
            ListedBadge.preload(results.posts.map(&:topic).uniq) if plugin.enabled?
          end
        end
      end
    end
  end
end
