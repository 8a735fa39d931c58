# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # What elsewhere in the forum changes who is binding. Members that come by bulk raise no event; a
    # scheduled job sees to them, and closing a vote does.
    module RosterChanges
      def self.apply(plugin)
        plugin.on(:user_added_to_group) { |_user, group, **| RosterChanges.follow_group(group.id) }
        plugin.on(:user_removed_from_group) { |_user, group| RosterChanges.follow_group(group.id) }
        plugin.on(:group_destroyed) { |group, *| RosterChanges.follow_group(group.id) }
        plugin.on(:category_updated) { Roster.refresh }
        plugin.on(:category_destroyed) { Roster.refresh }
        plugin.add_model_callback(Topic, :after_update) do
          Roster.refresh if saved_change_to_category_id?
        end
        plugin.on(:site_setting_changed) do |name, *|
          Roster.refresh if name.to_s == "binding_vote_binding_groups"
        end
      end

      def self.follow_group(group_id)
        Roster.refresh if Roster.group_ids.include?(group_id)
      end
    end
  end
end
