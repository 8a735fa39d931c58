# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # What elsewhere in the forum changes who is binding. Members that come by bulk raise no event; a
    # scheduled job sees to them, and closing a vote does.
    module RosterChanges
      class << self
        def apply(plugin)
          follow_groups(plugin)
          follow_categories(plugin)
          plugin.on(:site_setting_changed) do |name, *|
            RosterChanges.plan if name.to_s == "binding_vote_binding_groups"
          end
        end

        # Whom it concerns and what it reaches, as RosterChange.plan takes it.
        def plan(**change)
          RosterChange.plan(by: Discourse.system_user, **change)
        end

        private

        def follow_groups(plugin)
          plugin.on(:user_added_to_group) do |user, group, **|
            RosterChanges.plan(user_ids: [user.id], group_id: group.id)
          end
          plugin.on(:user_removed_from_group) do |user, group|
            RosterChanges.plan(user_ids: [user.id], group_id: group.id)
          end
          plugin.on(:group_destroyed) { |group, *| RosterChanges.plan(group_id: group.id) }
        end

        # Marks of a category hold in those below it.
        def follow_categories(plugin)
          plugin.add_model_callback(Category, :after_update) do
            RosterChanges.plan(category_id: id) if saved_change_to_parent_category_id?
          end
          plugin.on(:category_destroyed) { |category| RosterChanges.plan(category_id: category.id) }
          plugin.add_model_callback(Topic, :after_update) do
            vote_id =
              saved_change_to_category_id? && Vote.where(topic_id: id, closed_at: nil).pick(:id)
            RosterChanges.plan(vote_id: vote_id) if vote_id
          end
        end
      end
    end
  end
end
