# frozen_string_literal: true

module DiscourseBindingVote
  # The badge of a vote, for READMEs and pull requests. Whoever asks is taken for nobody, so that caches
  # may give everyone the same.
  class BadgesController < BaseController
    # Not all of them are in every Discourse.
    skip_before_action :check_xhr,
                       :preload_json,
                       :redirect_to_login_if_required,
                       :redirect_to_profile_if_required,
                       :verify_authenticity_token,
                       raise: false
    skip_after_action :perform_refresh_session, raise: false

    limits "badges", :show

    # What cannot be read looks as if it were not there, whatever was asked for.
    rescue_from Discourse::NotFound do
      with_resolved_locale { render_json_error I18n.t("not_found"), type: :not_found, status: 404 }
    end

    def show
      no_cookies
      badge = Badge.new(vote)
      expires_in 1.minute, public: true
      return if !stale?(etag: badge.fingerprint, template: false, public: true)

      respond_to do |format|
        format.svg { render body: badge.to_svg, content_type: "image/svg+xml; charset=utf-8" }
        format.json { render json: badge.to_shields }
      end
    end

    private

    def current_user
    end

    def seen(vote)
      raise Discourse::NotFound if vote.nil? || !Badge.for?(vote.topic)
      vote
    end
  end
end
