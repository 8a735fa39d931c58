# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # What a key of the API can be kept to: reading votes, and changing them.
    module ApiScopes
      READ = %w[
        votes#index
        votes#show
        matters#show
        kinds#index
        kind_tables#show
        kind_tables#export
        ballots#index
        timelines#show
        timelines#changes
        post_ballots#index
        replies#index
        proposed_ballots#index
        tallies#show
        rosters#show
        results#show
        import_people#show
        exports#show
        badges#show
        site_marks#index
        roster_changes#show
        overviews#show
      ].freeze
      WRITE = %w[
        votes#create
        votes#destroy
        ballots#update
        ballots#destroy
        recorded_ballots#update
        recorded_ballots#destroy
        recorded_ballots#undo
        imports#read
        imports#create
        proposed_ballots#destroy
        proposed_ballots#restore
        confirmations#create
        acceptances#create
        acceptances#create_all
        matters#update
        deadlines#update
        reminders#create
        closures#create
        cancellations#create
        posted_results#create
        posted_results#preview
        marks#update
        marks#preview
        marks#destroy
        marks#lift_preview
        mark_changes#destroy
        site_marks#update
        site_marks#preview
        kind_tables#update
        kind_tables#preview
      ].freeze

      def self.apply(plugin)
        plugin.add_api_key_scope(
          :binding_votes,
          { read: { actions: actions(READ) }, write: { actions: actions(WRITE) } },
        )
      end

      def self.actions(names)
        names.map { |name| "discourse_binding_vote/#{name}" }
      end
    end
  end
end
