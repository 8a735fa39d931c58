# frozen_string_literal: true

# Stands in for config/initializers/004-message_bus.rb and
# config/initializers/200-first_middlewares.rb of Discourse. Left out: Redis, for which
# PostgreSQL is the backend, and the memory in specs, as there. It says who a subscriber is, by the
# same cookie as everywhere.

identify = ->(env) do
  env["__mb"] ||= begin
    user = CurrentUser.lookup_from_env(env)
    {
      user_id: user&.id,
      group_ids: user && (user.admin? ? Group.pluck(:id) : user.groups.pluck("groups.id")),
      is_admin: !!user&.admin?,
      site_id: "default",
    }
  end
end

MessageBus.site_id_lookup { |env = nil| env ? identify.call(env)[:site_id] : "default" }
MessageBus.user_id_lookup { |env| identify.call(env)[:user_id] }
MessageBus.group_ids_lookup { |env| identify.call(env)[:group_ids] }
MessageBus.is_admin_lookup { |env| identify.call(env)[:is_admin] }

MessageBus.on_middleware_error do |_env, error|
  [403, {}, ["Invalid Access"]] if error.is_a?(Discourse::InvalidAccess)
end

if Rails.env.test?
  MessageBus.configure(backend: :memory)
  MessageBus.keepalive_interval = -1
else
  MessageBus.configure(backend: :postgres, backend_options: ENV.fetch("DATABASE_URL"))
end

Rails.application.config.middleware.insert_before(
  ActionDispatch::Flash,
  MessageBus::Rack::Middleware,
)
