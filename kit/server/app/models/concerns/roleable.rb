# frozen_string_literal: true

# Stands in for app/models/concerns/roleable.rb of Discourse. Left out: events, mails and logs of a
# new role, and approval.
module Roleable
  extend ActiveSupport::Concern

  included do
    scope :admins, -> { where(admin: true) }
    scope :moderators, -> { where(moderator: true) }
    scope :staff, -> { where("moderator or admin") }
  end

  def staff?
    admin || moderator
  end

  def regular?
    !staff?
  end

  def grant_admin!
    set_permission("admin", true)
  end

  private

  def set_permission(permission, value)
    transaction do
      update!(permission => value)
      Group.refresh_automatic_groups!(:admins, :moderators, :staff)
    end
  end
end
