# frozen_string_literal: true

# Stands in for lib/guardian/topic_guardian.rb of Discourse. Left out: creating, moving and deleting
# topics, and limits by tags.
module TopicGuardian
  def can_see_topic?(topic, hide_deleted = true)
    return false if topic.nil?
    return true if is_admin?
    return false if hide_deleted && topic.deleted_at && !can_see_deleted_topics?(topic.category)

    if topic.private_message?
      return authenticated? && topic.all_allowed_users.where(id: @user.id).exists?
    end

    return false if topic.shared_draft && !can_see_shared_draft?

    category = topic.category
    can_see_category?(category) &&
      (
        !category.read_restricted || !is_staged? || secure_category_ids.include?(category.id) ||
          topic.user == user
      )
  end

  def can_see_deleted_topics?(category)
    is_staff? || is_category_group_moderator?(category) ||
      !!user&.in_any_groups?(SiteSetting.delete_all_posts_and_topics_allowed_groups_map)
  end

  # Their own topics, which people may delete before there is a reply, are left out.
  def can_delete_topic?(topic)
    !topic.trashed? && can_see_deleted_topics?(topic.category)
  end

  def can_see_shared_draft?
    @user.in_any_groups?(SiteSetting.shared_drafts_allowed_groups_map)
  end

  def can_see_unlisted_topics?
    is_staff? || @user.has_trust_level?(TrustLevel[4])
  end

  def can_create_post_on_topic?(topic)
    return false if topic.blank? || topic.trashed?
    return true if is_admin?

    trusted = can_perform_action_available_to_group_moderators?(topic)
    (!(topic.closed? || topic.archived?) || trusted) && can_create_post?(topic)
  end

  def can_moderate_topic?(topic)
    return false if anonymous? || topic.nil?
    is_staff? || can_perform_action_available_to_group_moderators?(topic)
  end

  def can_perform_action_available_to_group_moderators?(topic)
    return false if anonymous? || topic.nil?
    is_staff? || @user.has_trust_level?(TrustLevel[4]) ||
      is_category_group_moderator?(topic.category)
  end
  alias can_close_topic? can_perform_action_available_to_group_moderators?
  alias can_archive_topic? can_perform_action_available_to_group_moderators?
end
