# frozen_string_literal: true

# Stands in for app/controllers/application_controller.rb of Discourse. Left out: themes, rate limits, crawlers, and all that a plugin does not meet. It says who asks, in which
# language, and what JSON they get.
class ApplicationController < ActionController::Base
  include CurrentUser
  include JsonError
  include ErrorResponses
  include JsonResponses

  # A plugin is switched off.
  class PluginDisabled < StandardError
  end

  # A page was asked for where there is only JSON.
  class RenderEmpty < StandardError
  end

  serialization_scope :guardian
  protect_from_forgery

  before_action :handle_theme
  around_action :with_resolved_locale
  before_action :redirect_to_login_if_required
  before_action :block_if_requires_login
  before_action :check_xhr
  after_action :dont_cache_page

  layout false

  # Answers 404 while the plugin of that name is switched off.
  def self.requires_plugin(plugin_name)
    before_action do
      plugin = Discourse.plugins_by_name[plugin_name]
      raise "Required plugin '#{plugin_name}' not found" if plugin.nil?
      raise PluginDisabled if !plugin.enabled?
    end
  end

  # Answers 403 where nobody is logged in, to all actions or those in an Array under `only` or not in
  # one under `except`.
  def self.requires_login(arg = {})
    @requires_login_arg = arg
  end

  def self.requires_login_arg
    @requires_login_arg
  end

  # A forged request gets no session, and no answer. One with a key of the API, which is secret, is not
  # forged.
  def handle_unverified_request
    return if is_api? || is_user_api?
    super
    clear_current_user
    render plain: "[\"BAD CSRF\"]", status: :forbidden
  end

  def guardian
    @guardian = nil if @guardian&.user.blank? && current_user.present?
    @guardian ||= Guardian.new(current_user, request)
  end

  def ensure_logged_in
    raise Discourse::NotLoggedIn if current_user.blank?
  end

  def check_xhr
    # A program with a key of the API gets what it asks for in any format, but when it reads.
    return if !request.get? && is_api?
    raise RenderEmpty if !request.format&.json? && !request.xhr?
  end

  protected

  def no_cookies
    headers.delete "Set-Cookie"
    request.session_options[:skip] = true
  end

  private

  def with_resolved_locale(&block)
    locale = current_user&.effective_locale || SiteSetting.default_locale
    locale = SiteSettings::DEFAULT_LOCALE if !I18n.locale_available?(locale)
    I18n.with_locale(locale, &block)
  end

  # The options of a person name a theme; here they are only looked up.
  def handle_theme
    current_user&.user_option
  end

  def redirect_to_login_if_required
    ensure_logged_in if SiteSetting.login_required?
  end

  def block_if_requires_login
    arg = self.class.requires_login_arg
    return if !arg

    name = action_name.to_sym
    except, only = arg.values_at(:except, :only)
    required = except ? !except.include?(name) : only.nil? || only.include?(name)
    ensure_logged_in if required
  end

  def dont_cache_page
    response.headers["Cache-Control"] ||= "no-cache, no-store"
  end
end
