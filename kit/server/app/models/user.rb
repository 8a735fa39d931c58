# frozen_string_literal: true

# Stands in for app/models/user.rb of Discourse. Left out: mail, passwords, two factors,
# preferences, badges, and statistics.
class User < ActiveRecord::Base
  include Roleable
  include HasLetterAvatar
  include UserGroups
  include UserState

  has_many :posts
  has_many :topics
  has_many :notifications, dependent: :destroy
  has_many :topic_allowed_users, dependent: :destroy
  has_many :user_auth_tokens, dependent: :destroy
  has_many :user_emails, dependent: :destroy, autosave: true
  has_one :primary_email,
          -> { where(primary: true) },
          class_name: "UserEmail",
          dependent: :destroy,
          autosave: true
  has_one :user_option, dependent: :destroy
  has_one :anonymous_user_master, class_name: "AnonymousUser", dependent: :destroy
  has_one :anonymous_user_shadow,
          -> { where(active: true) },
          foreign_key: :master_user_id,
          class_name: "AnonymousUser",
          dependent: :destroy
  has_one :master_user, through: :anonymous_user_master
  has_one :shadow_user, through: :anonymous_user_shadow, source: :user

  validates :username,
            presence: true,
            length: {
              minimum: ->(_) { SiteSetting.min_username_length },
              maximum: ->(_) { SiteSetting.max_username_length },
            },
            format: /\A[[:alnum:]][\w.\-]*\z/,
            if: :will_save_change_to_username?
  validates :name, length: { maximum: 255 }
  validates :primary_email, presence: true, if: -> { new_record? && human? }

  after_initialize do
    self.trust_level ||= SiteSetting.default_trust_level if has_attribute?(:trust_level)
  end
  before_save :update_usernames
  after_create :create_user_option
  after_create :ensure_in_trust_level_group

  def self.normalize_username(username)
    username.to_s.unicode_normalize.downcase if username.present?
  end

  def self.find_by_username(username)
    find_by(username_lower: normalize_username(username))
  end

  def email
    primary_email&.email
  end

  def email=(address)
    primary_email ? primary_email.email = address : build_primary_email(email: address)
  end

  def effective_locale
    SiteSetting.allow_user_locale && locale.present? ? locale : SiteSetting.default_locale
  end

  def encoded_username
    ERB::Util.url_encode(username)
  end

  def guardian
    Guardian.new(self)
  end

  private

  def update_usernames
    self.username = username.unicode_normalize
    self.username_lower = username.downcase
  end

  def ensure_in_trust_level_group
    Group.user_trust_level_change!(id, trust_level)
  end
end
