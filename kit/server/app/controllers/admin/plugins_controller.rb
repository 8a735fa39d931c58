# frozen_string_literal: true

# Stands in for app/controllers/admin/plugins_controller.rb of Discourse. Left out: the list of
# plugins as JSON. It gives the page, to who is logged in.
class Admin::PluginsController < PlaygroundController
  before_action :ensure_logged_in

  def index
    page
  end
end
