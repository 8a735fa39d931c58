# frozen_string_literal: true

# Stands in for UserGuardian (lib/guardian/user_guardian.rb).
module UserGuardian
  # However much an account has written.
  def can_delete_user?(user)
    return false if user.nil? || user.admin?
    is_me?(user) || is_staff?
  end
end
