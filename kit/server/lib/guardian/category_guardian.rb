# frozen_string_literal: true

# Stands in for lib/guardian/category_guardian.rb of Discourse. Left out: creating, editing and
# deleting categories.
module CategoryGuardian
  def can_see_category?(category)
    return false if category.nil?
    return true if is_admin? || !category.read_restricted
    return true if is_staged? && category.email_in.present? && category.email_in_allow_strangers
    secure_category_ids.include?(category.id)
  end

  def secure_category_ids
    @secure_category_ids ||= @user.secure_category_ids
  end
end
