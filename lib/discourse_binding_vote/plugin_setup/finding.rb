# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # `binding-vote:open` and the like on /filter and in the search. The search takes `status:vote-open`
    # too, which it can offer while one types. The vote that a topic shows decides; a test is never found.
    # Several states with commas between them find topics in any of them; a word that is no state finds
    # nothing.
    module Finding
      NAME = "binding-vote"

      class << self
        def apply(plugin)
          filter_topics(plugin)
          filter_posts(plugin)
        end

        # The ids of topics, as a relation. Once for each time that the filter was given.
        def topic_ids(value, user)
          states = value.downcase.split(",") & Vote::OFFERED_STATES
          in_states = states.map { |state| Vote.real.shown.in_state(state, user) }
          (in_states.reduce(:or) || Vote.none).select(:topic_id)
        end

        private

        # Older Discourses know no filters of plugins there.
        def filter_topics(plugin)
          return if !plugin.respond_to?(:add_filter_custom_filter)

          plugin.add_filter_custom_filter(NAME) do |topics, values, guardian|
            values
              .uniq
              .reduce(topics) do |found, value|
                found.where(id: Finding.topic_ids(value, guardian.user))
              end
          end
          plugin.register_modifier(:topics_filter_options) { |options, _| options + tips }
        end

        # The search asks no plugin whether it is enabled.
        def filter_posts(plugin)
          [/\A#{NAME}:(\S+)\z/i, /\Astatus:vote-(\S+)\z/i].each do |word|
            plugin.register_search_advanced_filter(word) do |posts, value|
              next posts if !SiteSetting.binding_vote_enabled
              posts.where(topic_id: Finding.topic_ids(value, @guardian.user))
            end
          end
        end

        # What /filter offers while one types.
        def tips
          said = I18n.t("binding_vote.filter")
          whole = { name: "#{NAME}:", description: said[:any], type: "text", priority: 1 }
          [whole] + Vote::OFFERED_STATES.map { |state| tip(state, said.fetch(state.to_sym)) }
        end

        def tip(state, description)
          { name: "#{NAME}:#{state}", description: description, type: "text" }
        end
      end
    end
  end
end
