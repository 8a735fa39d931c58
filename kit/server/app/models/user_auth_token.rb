# frozen_string_literal: true

# Stands in for app/models/user_auth_token.rb of Discourse. Left out: rotation, places and logs. It
# has the sessions that are open.
class UserAuthToken < ActiveRecord::Base
  belongs_to :user

  attr_accessor :unhashed_auth_token

  def self.generate!(user_id:)
    token = SecureRandom.hex(16)
    hashed = hash_token(token)
    create!(
      user_id: user_id,
      auth_token: hashed,
      prev_auth_token: hashed,
      rotated_at: Time.zone.now,
    ).tap { |created| created.unhashed_auth_token = token }
  end

  # The session of a token, which is marked as seen the first time.
  def self.lookup(unhashed_token, opts = nil)
    hashed = hash_token(unhashed_token)
    token =
      where("auth_token = :token OR prev_auth_token = :token", token: hashed).find_by(
        "rotated_at > ?",
        SiteSetting.maximum_session_age.hours.ago,
      )
    if opts&.dig(:seen) && token && !token.auth_token_seen
      where(id: token.id).update_all(auth_token_seen: true, seen_at: Time.zone.now)
      token.auth_token_seen = true
    end
    token
  end

  def self.hash_token(token)
    Digest::SHA1.base64digest("#{token}#{Rails.application.secret_key_base}")
  end
end
