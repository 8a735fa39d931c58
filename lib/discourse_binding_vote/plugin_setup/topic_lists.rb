# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # The JSON of topics that are listed carries what the badge of each vote tells: in lists, of which the latest
    # topics of the page of categories are one, among the featured topics of categories and what is
    # suggested below a topic, and in what a search finds. The serializers of all these have one above
    # them. plugin.rb has the votes of a list preloaded; those of a search are here.
    module TopicLists
      class << self
        def apply(plugin)
          carry_vote(plugin)
          Search.on_preload { |results, _search| preload(results) if plugin.enabled? }
        end

        private

        # Where nobody has preloaded the votes, none is asked for: never one query for each topic.
        def carry_vote(plugin)
          plugin.add_to_serializer(
            :listable_topic,
            :binding_vote,
            include_condition: -> do
              object.association(:listed_binding_vote).loaded? &&
                object.listed_binding_vote.present?
            end,
          ) { BadgeSerializer.new(object.listed_binding_vote, scope: scope, root: false).as_json }
        end

        def preload(results)
          topics = results.posts.map(&:topic).uniq
          ActiveRecord::Associations::Preloader.new(
            records: topics,
            associations: :listed_binding_vote,
          ).call
        end
      end
    end
  end
end
