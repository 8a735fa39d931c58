# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # Votes go along when their topic is merged into another one. Where the forum wants to delete what is
    # left of such a topic at once, it asks first; else it sets a timer and tells of the move then.
    module MergedTopics
      def self.apply(plugin)
        plugin.register_modifier(:is_allowed_to_delete_after_merge) do |allowed, topic, *|
          Vote.follow_posts(topic.id)
          allowed && !Vote.exists?(topic_id: topic.id)
        end
        plugin.on(:posts_moved) { |original_topic_id:, **| Vote.follow_posts(original_topic_id) }
      end
    end
  end
end
