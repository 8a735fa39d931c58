# frozen_string_literal: true

# Stands in for app/controllers/application_controller.rb of Discourse. Left out: pages for errors,
# and errors that nothing here raises. It is the part that answers where something was raised, with
# the status and the JSON that Discourse gives.
module ErrorResponses
  extend ActiveSupport::Concern

  included do
    rescue_from ActionController::ParameterMissing do |error|
      render_json_error error.message, status: 400
    end

    rescue_from ArgumentError do |error|
      raise error if error.message != "string contains null byte"
      raise Discourse::InvalidParameters, error.message
    end

    rescue_from ActiveRecord::RecordInvalid do |error|
      render_json_error error, type: :record_invalid, status: 422
    end

    rescue_from ActiveModel::RangeError, ActionController::RoutingError do
      rescue_discourse_actions(:not_found, 404)
    end

    rescue_from "ApplicationController::PluginDisabled" do
      rescue_discourse_actions(:not_found, 404)
    end

    rescue_from "ApplicationController::RenderEmpty" do
      render html: "", status: :ok
    end

    rescue_from RateLimiter::LimitExceeded do |error|
      with_resolved_locale do
        render_json_error(
          error.description,
          type: :rate_limit,
          status: 429,
          extras: {
            wait_seconds: error.available_in,
            time_left: error.time_left,
          },
          headers: {
            "Retry-After" => error.available_in.to_s,
          },
        )
      end
    end

    rescue_from Discourse::NotLoggedIn do
      rescue_discourse_actions(:not_logged_in, 403)
    end

    rescue_from Discourse::InvalidParameters do |error|
      rescue_discourse_actions(
        :invalid_parameters,
        400,
        custom_message: "invalid_params",
        custom_message_params: {
          message: error.message,
        },
      )
    end

    rescue_from Discourse::NotFound do |error|
      rescue_discourse_actions(:not_found, error.status, custom_message: error.custom_message)
    end

    rescue_from Discourse::InvalidAccess do |error|
      rescue_discourse_actions(
        :invalid_access,
        403,
        custom_message: error.custom_message,
        custom_message_params: error.custom_message_params,
      )
    end
  end

  # obj - a sentence, some sentences, a record or an exception (see JsonError)
  # opts - `type`, `status`, `extras`, `headers`, or just a status
  def render_json_error(obj, opts = {})
    opts = { status: opts } if opts.is_a?(Integer)
    opts.fetch(:headers, {}).each { |name, value| headers[name.to_s] = value }
    render json: create_errors_json(obj, opts).to_json, status: opts[:status] || 422
  end

  private

  # An exception leaves the around filters, so the locale is found again.
  def rescue_discourse_actions(type, status, custom_message: nil, custom_message_params: nil)
    begin
      current_user
    rescue Discourse::InvalidAccess
      # Whoever has a wrong key of the API is nobody, in no language.
      return render_json_error I18n.t(type), type: type, status: status
    end
    with_resolved_locale do
      message = I18n.t(custom_message || type, **(custom_message_params || {}))
      if request.format&.json? || request.xhr? || !request.get?
        render_json_error message, type: type, status: status
      else
        render plain: message, status: status
      end
    end
  end
end
