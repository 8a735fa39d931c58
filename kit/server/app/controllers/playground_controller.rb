# frozen_string_literal: true

# Of the kit alone: the page of the playground, which stands where Discourse's application layout
# stands, see app/views/playground/page.html.erb.
class PlaygroundController < ApplicationController
  DIST = File.join(Discourse.plugin_root, "kit/playground/dist")
  TYPES = { ".js" => "text/javascript", ".css" => "text/css", ".svg" => "image/svg+xml" }.freeze

  skip_before_action :check_xhr, :redirect_to_login_if_required
  skip_after_action :verify_same_origin_request, only: :asset

  def page
    @preloaded = preloaded.to_json.gsub("</", "<\\/")
    render formats: [:html]
  end

  # Logs in as a persona; as nobody, where the username is empty.
  def become
    if params[:username].blank?
      log_off_user
    else
      log_on_user(Personas.find(params[:username]) || raise(Discourse::NotFound))
    end
    render json: success_json
  end

  # Forgets how often people have done what, as if time had passed.
  def clear_limits
    RateLimiter.clear_all!
    render json: success_json
  end

  # Closes at once the votes that the forum would close within a minute.
  def close_votes
    Jobs::DiscourseBindingVote::CloseEndedVotes.new.execute({})
    render json: success_json
  end

  # Lets the time of an open vote run out, and closes it.
  def end_vote
    vote = DiscourseBindingVote::Vote.find_by(id: params[:id]) || raise(Discourse::NotFound)
    vote.update_columns(created_at: 8.days.ago, closes_at: 1.second.ago)
    close_votes
  end

  # The HTML of Markdown, which Discourse makes in the browser.
  def cook
    render json: { cooked: PrettyText.cook(params[:raw].to_s) }
  end

  # A file of the bundle that kit/build makes.
  def asset
    path = File.expand_path(params[:file], DIST)
    raise Discourse::NotFound if !path.start_with?("#{DIST}/") || !File.file?(path)
    send_file path,
              type: TYPES.fetch(File.extname(path), "application/octet-stream"),
              disposition: :inline
  end

  private

  def preloaded
    {
      siteSettings: JSON.parse(SiteSetting.client_settings_json),
      site: JSON.parse(Site.json_for(guardian)),
      currentUser:
        current_user &&
          CurrentUserSerializer.new(current_user, scope: guardian, root: false).as_json,
      locale: I18n.locale,
      translations: JsLocaleHelper.translations_for(I18n.locale),
      csrfToken: form_authenticity_token,
      personas: Personas.all,
    }
  end
end
