# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # Notifications have a type of the plugin's own, since how those of the custom type are shown is
    # nobody's to change. The core has no list of the numbers that plugins take; its own end at 900.
    module Notices
      TYPE_NUMBER = 23_400

      def self.apply(plugin)
        plugin.reloadable_patch { Notification.types[Announcements::Notice::TYPE] = TYPE_NUMBER }
      end
    end
  end
end
