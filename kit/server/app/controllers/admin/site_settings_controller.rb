# frozen_string_literal: true

# Stands in for app/controllers/admin/site_settings_controller.rb of Discourse. Left out: all but the
# settings of a plugin, and setting one of them.
class Admin::SiteSettingsController < ApplicationController
  before_action :ensure_admin

  rescue_from(Discourse::InvalidParameters) { |error| render_json_error error.message, status: 422 }

  def index
    render_json_dump(
      site_settings: SiteSetting.all_settings(filter_plugin: params.require(:plugin)),
    )
  end

  def update
    id = params.require(:id)
    SiteSetting.set(id, params[id])
    render body: nil
  end

  private

  # To others there is no such page.
  def ensure_admin
    raise Discourse::NotFound if !guardian.is_admin?
  end
end
