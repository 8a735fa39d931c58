# frozen_string_literal: true

module DiscourseBindingVote
  class Engine < ::Rails::Engine
    engine_name PLUGIN_NAME
    isolate_namespace DiscourseBindingVote
    config.autoload_paths << File.join(config.root, "lib")
  end
end
