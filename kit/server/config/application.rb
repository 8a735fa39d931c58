# frozen_string_literal: true

# Stands in for config/application.rb of Discourse. Left out: all settings that a plugin cannot
# feel.

require_relative "boot"
require_relative "create_database"

require "active_model/railtie"
require "active_record/railtie"
require "action_controller/railtie"
require "action_view/railtie"
require "active_model_serializers"
require "message_bus"
require "mini_sql"

%w[discourse discourse_event discourse_plugin_registry plugin/instance].each do |file|
  require_relative "../lib/#{file}"
end

module Discourse
  class Application < ::Rails::Application
    LOCALES = %i[
      ar
      be
      bg
      bs_BA
      ca
      cs
      da
      de
      el
      en
      en_GB
      es
      et
      fa_IR
      fi
      fr
      gl
      he
      hr
      hu
      hy
      id
      it
      ja
      ko
      lt
      lv
      nb_NO
      nl
      pl_PL
      pt
      pt_BR
      ro
      ru
      sk
      sl
      sq
      sr
      sv
      sw
      te
      th
      tr_TR
      ug
      uk
      ur
      vi
      zh_CN
      zh_TW
    ].freeze

    config.root = File.expand_path("..", __dir__)
    config.load_defaults 7.2
    config.eager_load = true
    config.enable_reloading = false
    config.secret_key_base = "a forum on one's own machine has no secrets" * 2
    config.hosts.clear
    config.time_zone = "UTC"
    config.active_support.escape_html_entities_in_json = false
    config.logger = ActiveSupport::Logger.new(ENV.fetch("KIT_LOG", File::NULL))
    config.log_level = :info

    config.eager_load_paths += %w[lib lib/guardian].map { |folder| root.join(folder) }

    config.active_record.belongs_to_required_by_default = false
    config.active_record.cache_versioning = false
    config.active_record.dump_schema_after_migration = false
    config.action_controller.forgery_protection_origin_check = false
    config.action_controller.allow_forgery_protection = !Rails.env.test?
    config.action_dispatch.show_exceptions = Rails.env.test? ? :none : :rescuable
    config.session_store :cookie_store, key: "_forum_session"
    config.i18n.available_locales = LOCALES
    config.i18n.fallbacks = [:en]

    # The middleware goes where Discourse has it (config/initializers/200-first_middlewares.rb).
    config.skip_message_bus_middleware = true

    # As config/initializers/000-zeitwerk.rb has it: app/jobs/regular and app/jobs/scheduled are Jobs.
    Rails.autoloaders.main.inflector.inflect("regular" => "Jobs", "scheduled" => "Jobs")

    Discourse.activate_plugins!

    config.after_initialize { Discourse.plugins.each(&:notify_after_initialize) }
  end
end
