# frozen_string_literal: true

# Stands in for app/controllers/site_controller.rb of Discourse. Left out: all but the site as JSON.
class SiteController < ApplicationController
  def site
    render json: Site.json_for(guardian)
  end
end
