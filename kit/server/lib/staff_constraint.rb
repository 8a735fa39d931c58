# frozen_string_literal: true

# Stands in for StaffConstraint (lib/staff_constraint.rb): routes that there are for staff alone.
class StaffConstraint
  def matches?(request)
    !!CurrentUser.lookup_from_env(request.env)&.staff?
  end
end
