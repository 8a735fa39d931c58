# frozen_string_literal: true

module DiscourseBindingVote
  class Engine < ::Rails::Engine
    engine_name PLUGIN_NAME
    isolate_namespace DiscourseBindingVote
    config.autoload_paths << File.join(config.root, "lib")

    # The folders by subject, in which what belongs together is found. Names do not tell them:
    # DiscourseBindingVote::Rule is in tally/. In lib, announcements/ alone is a namespace.
    ROOMS = %w[
      tally
      votes
      ballots
      replies
      binding_voters
      recorded_ballots
      imports
      announcements
      badge
      timeline
      finding
      exports
      forms
      kinds
    ].freeze
    rooms = %w[app/controllers app/serializers lib].product(ROOMS) - [%w[lib announcements]]
    Rails.autoloaders.main.collapse(
      rooms.map { |root, room| File.join(config.root, root, "discourse_binding_vote", room) },
    )

    # Scheduled jobs are found by their classes, which have to be loaded for that.
    scheduled_jobs = File.join(config.root, "app/jobs/scheduled")
    config.to_prepare { Rails.autoloaders.main.eager_load_dir(scheduled_jobs) }
  end
end
