# frozen_string_literal: true

module DiscourseBindingVote
  class Engine < ::Rails::Engine
    engine_name PLUGIN_NAME
    isolate_namespace DiscourseBindingVote
    config.autoload_paths << File.join(config.root, "lib")

    # Scheduled jobs are found by their classes, which have to be loaded for that.
    scheduled_jobs = File.join(config.root, "app/jobs/scheduled")
    config.to_prepare { Rails.autoloaders.main.eager_load_dir(scheduled_jobs) }
  end
end
