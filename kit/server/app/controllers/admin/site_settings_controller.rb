# frozen_string_literal: true

# Stands in for app/controllers/admin/site_settings_controller.rb of Discourse. Left out: all but
# setting one of them.
class Admin::SiteSettingsController < ApplicationController
  def update
    raise Discourse::InvalidAccess if !guardian.is_admin?

    id = params.require(:id)
    SiteSetting.set(id, params[id])
    render body: nil
  end
end
