# frozen_string_literal: true

# Stands in for lib/guardian/user_guardian.rb of Discourse. Left out: all but whether one may
# delete accounts and see mail addresses.
module UserGuardian
  # However much an account has written.
  def can_delete_user?(user)
    return false if user.nil? || user.admin?
    is_me?(user) || is_staff?
  end

  # Of any account, whichever is named.
  def can_check_emails?(user)
    is_admin? || (is_staff? && SiteSetting.moderators_view_emails)
  end
end
