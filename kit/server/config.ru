# frozen_string_literal: true

# The playground: bin/playground starts it with the address of its database.

require_relative "config/environment"
require_relative "../playground/seeds/seeds"

KitDatabase.prepare!(reset: ENV["KIT_RESET"] == "1")
if !Seeds.planted?
  KitDatabase.prepare!(reset: true)
  Seeds.plant
end
SiteSetting.refresh!
Scheduler.new.start

run Rails.application
