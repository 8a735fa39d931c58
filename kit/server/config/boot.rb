# frozen_string_literal: true

# Stands in for config/boot.rb of Discourse. Left out: caches of what is loaded.

ENV["BUNDLE_GEMFILE"] ||= File.expand_path("../../../Gemfile", __dir__)
require "bundler/setup"

abort "DATABASE_URL is not set. bin/test and bin/playground set it." if !ENV["DATABASE_URL"]
