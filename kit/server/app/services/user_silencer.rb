# frozen_string_literal: true

# Stands in for app/services/user_silencer.rb of Discourse. Left out: messages, hidden posts, and
# the log.
class UserSilencer
  def self.silence(user, by_user = nil, opts = {})
    new(user, by_user, opts).silence
  end

  def initialize(user, _by_user = nil, opts = {})
    @user = user
    @opts = opts
  end

  def silence
    return false if @user.silenced_till.present?
    @user.update(silenced_till: @opts[:silenced_till] || 1000.years.from_now)
  end
end
