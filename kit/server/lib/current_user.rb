# frozen_string_literal: true

# Stands in for lib/current_user.rb of Discourse. Left out: acting as somebody else, and two
# factors.
module CurrentUser
  def self.lookup_from_env(env)
    Discourse.current_user_provider.new(env).current_user
  end

  # Forgets who asks, for a request that may be forged.
  def clear_current_user
    @current_user_provider = Discourse.current_user_provider.new({})
  end

  def log_on_user(user, opts = {})
    current_user_provider.log_on_user(user, session, cookies, opts)
  end

  def log_off_user
    current_user_provider.log_off_user(session, cookies)
  end

  def current_user
    current_user_provider.current_user
  end

  def is_api?
    current_user_provider.is_api?
  end

  def is_user_api?
    current_user_provider.is_user_api?
  end

  private

  def current_user_provider
    @current_user_provider ||= Discourse.current_user_provider.new(request.env)
  end
end
