# frozen_string_literal: true

# Stands in for config/environment.rb of Discourse. Left out: nothing that a plugin meets.

require_relative "application"
Rails.application.initialize!
