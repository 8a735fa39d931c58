# frozen_string_literal: true

# Stands in for app/services/user_merger.rb of Discourse. Left out: all but posts, groups and
# notifications. As there, the memberships move without an event, and all that before plugins hear
# of the merge.
class UserMerger
  def initialize(source_user, target_user, acting_user = nil)
    @source_user = source_user
    @target_user = target_user
    @acting_user = acting_user
  end

  def merge!
    Post.unscoped.where(user_id: @source_user.id).update_all(user_id: @target_user.id)
    move_groups
    Notification.where(user_id: @source_user.id).update_all(user_id: @target_user.id)
    DiscourseEvent.trigger(:merging_users, @source_user, @target_user)
    UserDestroyer.new(Discourse.system_user).destroy(@source_user.reload, quiet: true)
    @target_user.reload
  end

  private

  def move_groups
    kept = GroupUser.where(user_id: @target_user.id).pluck(:group_id)
    GroupUser
      .where(user_id: @source_user.id)
      .where.not(group_id: kept)
      .update_all(user_id: @target_user.id)
  end
end
