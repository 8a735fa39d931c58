# frozen_string_literal: true

# Stands in for app/controllers/session_controller.rb of Discourse. Left out: passwords, two
# factors, keys and single sign-on. `become`, which Discourse has outside production, is how specs
# and the personas of the playground log in.
class SessionController < ApplicationController
  skip_before_action :check_xhr, :redirect_to_login_if_required

  def csrf
    render json: { csrf: form_authenticity_token }
  end

  def current
    return render(body: nil, status: :not_found) if current_user.blank?
    render_serialized(current_user, CurrentUserSerializer)
  end

  def become
    user = User.find_by_username(params[:session_id])
    raise "User #{params[:session_id]} not found" if user.blank?

    log_on_user(user)
    return render(plain: "Signed in as #{user.username}") if params[:redirect] == "false"
    redirect_to "#{Discourse.base_path}/"
  end

  def destroy
    log_off_user
    reset_session
    render json: success_json
  end
end
