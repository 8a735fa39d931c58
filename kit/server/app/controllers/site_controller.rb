# frozen_string_literal: true

# Stands in for SiteController (app/controllers/site_controller.rb).
class SiteController < ApplicationController
  def site
    render json: Site.json_for(guardian)
  end
end
