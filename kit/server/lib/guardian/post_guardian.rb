# frozen_string_literal: true

# Stands in for PostGuardian (lib/guardian/post_guardian.rb).
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
