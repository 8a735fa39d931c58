# frozen_string_literal: true

# Stands in for app/models/user.rb of Discourse. Left out: reasons, approval, and what is told of a
# changed state. It is the part that says what sort of account one is, and how it stands.
module UserState
  extend ActiveSupport::Concern

  included do
    scope :human_users, -> { where("users.id > 0") }
    scope :activated, -> { where(active: true) }
    scope :not_suspended,
          -> { where("suspended_till IS NULL OR suspended_till <= ?", Time.zone.now) }
    scope :not_silenced, -> { where("silenced_till IS NULL OR silenced_till <= ?", Time.zone.now) }
    scope :not_staged, -> { where(staged: false) }
    scope :real,
          -> do
            human_users.where(
              "NOT EXISTS (SELECT 1 FROM anonymous_users a WHERE a.user_id = users.id)",
            )
          end
  end

  def human?
    id.nil? || id > 0
  end

  def bot?
    !human?
  end

  def is_system_user?
    id == Discourse::SYSTEM_USER_ID
  end

  def suspended?
    !!(suspended_till && suspended_till > Time.zone.now)
  end

  def silenced?
    !!(silenced_till && silenced_till > Time.zone.now)
  end

  # Makes a staged account an ordinary one, as logging in does.
  def unstage!
    update!(staged: false) if staged
  end

  def deactivate(_performed_by)
    update!(active: false)
  end

  # A shadow account, while the site has anonymous mode.
  def anonymous?
    SiteSetting.allow_anonymous_mode && trust_level >= 1 && !!anonymous_user_master
  end

  def has_trust_level?(level)
    admin? || moderator? || staged? || trust_level >= TrustLevel[level]
  end
end
