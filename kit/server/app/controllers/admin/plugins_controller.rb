# frozen_string_literal: true

# Stands in for Admin::PluginsController (app/controllers/admin/plugins_controller.rb): the page, for
# who asks for one; the JSON is not needed here.
class Admin::PluginsController < PlaygroundController
  before_action :ensure_logged_in

  def index
    page
  end
end
