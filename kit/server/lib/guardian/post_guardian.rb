# frozen_string_literal: true

# Stands in for lib/guardian/post_guardian.rb and lib/guardian/post_revision_guardian.rb of
# Discourse. Left out: flags, deleting for good, locked posts, wikis of groups, and shared drafts.
module PostGuardian
  # Whether the person may post in the topic's category. It does not ask whether the topic is open.
  # Remembered until the topic changes.
  def can_create_post?(topic)
    return can_create_post_in_topic?(topic) if topic.nil?

    key = "#{topic.id}-#{(topic.updated_at.to_f * 1000).to_i}"
    @can_create_post ||= {}
    @can_create_post.fetch(key) { @can_create_post[key] = can_create_post_in_topic?(topic) }
  end

  def can_see_post?(post)
    return false if post.blank? || (post.trashed? && !can_see_deleted_posts?(post.topic&.category))
    can_see_topic?(post.topic)
  end

  # Of what lets people edit, what the kit has: no locked posts, wikis by groups or shared drafts.
  def can_edit_post?(post)
    return true if is_admin?
    if is_staff? || is_category_group_moderator?(post.topic&.category)
      return can_create_post?(post.topic)
    end
    return false if post.topic&.archived? || post.deleted_at || !trusted_with_post_edits?

    is_my_own?(post) && !is_silenced? && !post.edit_time_limit_expired?(user)
  end

  # Without the limits of how many one may delete.
  def can_delete_post?(post)
    return false if !can_see_post?(post) || post.is_first_post?
    return true if can_see_deleted_posts?(post.topic&.category)
    return false if post.topic&.archived?
    is_my_own?(post) && !post.user_deleted?
  end

  def trusted_with_post_edits?
    is_staff? || !!user&.in_any_groups?(SiteSetting.edit_post_allowed_groups_map)
  end

  def can_view_edit_history?(post)
    return false if post.nil?
    return true if !post.hidden && (post.wiki || SiteSetting.edit_history_visible_to_public)

    authenticated? && (is_staff? || is_my_own?(post)) && can_see_post?(post)
  end

  # Of PostRevisionGuardian (lib/guardian/post_revision_guardian.rb).
  def can_see_post_revision?(post_revision)
    return false if post_revision.nil?
    return false if post_revision.hidden && !can_view_hidden_post_revisions?
    can_view_edit_history?(post_revision.post)
  end

  def can_view_hidden_post_revisions?
    is_staff?
  end

  def can_see_deleted_posts?(category = nil)
    is_staff? || is_category_group_moderator?(category) ||
      !!user&.in_any_groups?(SiteSetting.delete_all_posts_and_topics_allowed_groups_map)
  end

  private

  def can_create_post_in_topic?(topic)
    # Of what keeps people from posting (SpamRule::AutoSilence), the one that is a fact of the account.
    prevented = @user.blank? || @user.silenced?
    return false if prevented && !(topic&.private_message? && topic.allowed_users.include?(@user))

    topic&.category.nil? ||
      Category.post_create_allowed(self).where(id: topic.category.id).count == 1
  end
end
