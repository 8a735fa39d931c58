# frozen_string_literal: true

# Stands in for lib/guardian/user_guardian.rb of Discourse. Left out: all but whether one sees a
# profile.
module UserGuardian
  # However much an account has written.
  def can_delete_user?(user)
    return false if user.nil? || user.admin?
    is_me?(user) || is_staff?
  end
end
