# frozen_string_literal: true

# Stands in for lib/staff_constraint.rb of Discourse. Left out: nothing that a plugin meets. Some
# routes are there for staff alone.
class StaffConstraint
  def matches?(request)
    !!CurrentUser.lookup_from_env(request.env)&.staff?
  end
end
