# frozen_string_literal: true

# Stands in for lib/auth/default_current_user_provider.rb of Discourse. Left out: keys of
# single people and in the query, rate limits, and what is noted of a visit. It says who asks, by an encrypted cookie that names a
# UserAuthToken. It takes two queries, as there: the token and its user. Suspended and inactive
# accounts are nobody.
class Auth::DefaultCurrentUserProvider
  CURRENT_USER_KEY = "_DISCOURSE_CURRENT_USER"
  HEADER_API_KEY = "HTTP_API_KEY"
  HEADER_API_USERNAME = "HTTP_API_USERNAME"
  API_KEY_ENV = "_DISCOURSE_API"
  TOKEN_COOKIE = "_t"

  def initialize(env)
    @env = env
  end

  def current_user
    return @env[CURRENT_USER_KEY] if @env.key?(CURRENT_USER_KEY)

    user = find_auth_token&.then { |token| UserAuthToken.lookup(token, seen: true)&.user }
    user = nil if user && (user.suspended? || !user.active)
    user = find_api_user if @env[HEADER_API_KEY]
    @env[CURRENT_USER_KEY] = user
  end

  def log_on_user(user, _session, cookie_jar, _opts = {})
    user.unstage!
    token = UserAuthToken.generate!(user_id: user.id)
    cookie_jar.encrypted[TOKEN_COOKIE] = {
      value: {
        token: token.unhashed_auth_token,
        user_id: user.id,
      },
      httponly: true,
      same_site: "Lax",
      expires: SiteSetting.maximum_session_age.hours.from_now,
    }
    @env[CURRENT_USER_KEY] = user
  end

  def log_off_user(_session, cookie_jar)
    token = find_auth_token
    UserAuthToken.lookup(token)&.destroy if token
    cookie_jar.delete(TOKEN_COOKIE)
    @env[CURRENT_USER_KEY] = nil
  end

  # Whether a key of the API was sent that is right.
  def is_api?
    current_user
    @env.key?(API_KEY_ENV)
  end

  # Keys of single people, which the kit does not have.
  def is_user_api?
    false
  end

  private

  def find_api_user
    key = ApiKey.active.with_key(@env[HEADER_API_KEY]).first
    username = @env[HEADER_API_USERNAME]
    user = key && (key.user || User.find_by(username_lower: username.to_s.downcase))
    user = nil if key&.user && username && key.user.username_lower != username.downcase
    raise Discourse::InvalidAccess if user.nil? || user.suspended? || !user.active
    @env[API_KEY_ENV] = true
    user
  end

  def find_auth_token
    return if @env.blank?
    cookie = ActionDispatch::Request.new(@env).cookie_jar.encrypted[TOKEN_COOKIE]
    cookie.with_indifferent_access[:token] if cookie.is_a?(Hash)
  end
end
