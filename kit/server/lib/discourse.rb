# frozen_string_literal: true

# Stands in for lib/discourse.rb and lib/version.rb of Discourse. Left out: sites, read-only mode,
# themes, the store of keys, and versions but for the forum's own. It has the errors, the plugins and
# what is known of the site.
module Discourse
  SYSTEM_USER_ID = -1

  module VERSION
    STRING = "2026.10.0-latest"
  end

  # Nobody is logged in, and somebody should be.
  class NotLoggedIn < StandardError
  end

  # The input is bad.
  class InvalidParameters < StandardError
  end

  # The person may not do that.
  class InvalidAccess < StandardError
    attr_reader :obj, :opts, :custom_message, :custom_message_params, :group

    def initialize(msg = nil, obj = nil, opts = nil)
      super(msg)
      @obj = obj
      @opts = opts || {}
      @custom_message = @opts[:custom_message]
      @custom_message_params = @opts[:custom_message_params]
      @group = @opts[:group]
    end
  end

  # There is no such thing, or not for that person.
  class NotFound < StandardError
    attr_reader :status, :check_permalinks, :original_path, :custom_message

    def initialize(
      msg = nil,
      status: 404,
      check_permalinks: false,
      original_path: nil,
      custom_message: nil
    )
      super(msg)
      @status = status
      @check_permalinks = check_permalinks
      @original_path = original_path
      @custom_message = custom_message
    end
  end

  # A migration does what only a post-deployment migration may do.
  class InvalidMigration < StandardError
  end

  class << self
    def plugins
      @plugins ||= []
    end

    def plugins_by_name
      @plugins_by_name ||= {}
    end

    # Evaluates the plugin's own plugin.rb, before the application is initialized.
    def activate_plugins!
      plugin = Plugin::Instance.parse_from_source(File.join(plugin_root, "plugin.rb"))
      plugins << plugin
      plugins_by_name[plugin.name] = plugin
      plugin.activate!
    end

    # The root of the plugin that this app hosts: the repository it stands in.
    def plugin_root
      @plugin_root ||= File.expand_path("../../..", __dir__)
    end

    def system_user
      @system_user ||= User.find_by(id: SYSTEM_USER_ID)
    end

    # Reports an error that stops nothing.
    def warn_exception(error, message: "", env: nil)
      Rails.logger.warn("#{message} : #{error.class.name} : #{error}")
    end

    def base_path(default_value = "")
      ActionController::Base.config.relative_url_root.presence || default_value
    end

    def base_url_no_prefix
      "http://#{current_hostname}"
    end

    def base_url
      base_url_no_prefix + base_path
    end

    def current_hostname
      ENV.fetch("KIT_HOSTNAME", "test.localhost")
    end

    def current_user_provider
      @current_user_provider ||= Auth::DefaultCurrentUserProvider
    end

    attr_writer :current_user_provider

    # Others are told to load the page anew.
    def request_refresh!(user_ids: nil)
      MessageBus.publish("/refresh_client", "clobber", user_ids: user_ids)
    end
  end
end
