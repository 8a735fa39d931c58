# frozen_string_literal: true

module DiscourseBindingVote
  # What the plugin's pages need of the forum: the UI kit of Discourse, of which they are made. All
  # else of the plugin runs in forums that are older, and can tell their staff.
  module NeededForum
    # The Discourse that has it.
    VERSION = "2026.6"

    # Where it is in a checkout of Discourse. The second is where the front end was before 2026: a
    # forum that was given the kit there can show the pages too.
    PLACES = %w[frontend/discourse/app/ui-kit app/assets/javascripts/discourse/app/ui-kit].freeze

    # Whether the forum can show the plugin's pages.
    def self.met?(root = Rails.root)
      PLACES.any? { |place| Dir.exist?(File.join(root, place)) }
    end
  end
end
