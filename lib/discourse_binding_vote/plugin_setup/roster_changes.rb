# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # What elsewhere in the forum changes who is binding. Members that come by bulk raise no event; a
    # scheduled job sees to them, and closing a vote does.
    module RosterChanges
      def self.apply(plugin)
        plugin.on(:user_added_to_group) { |user, group, **| RosterChanges.follow(group, [user.id]) }
        plugin.on(:user_removed_from_group) { |user, group| RosterChanges.follow(group, [user.id]) }
        plugin.on(:group_destroyed) { |group, *| RosterChanges.follow(group) }
        plugin.on(:category_updated) { Roster.refresh }
        plugin.on(:category_destroyed) { Roster.refresh }
        plugin.add_model_callback(Topic, :after_update) do
          Roster.refresh if saved_change_to_category_id?
        end
        plugin.on(:site_setting_changed) do |name, *|
          Roster.refresh if name.to_s == "binding_vote_binding_groups"
        end
      end

      # people - the ids of those whom it concerns, nil where that is not known
      def self.follow(group, people = nil)
        Roster.refresh(people: people) if Roster.group_ids.include?(group.id)
      end
    end
  end
end
