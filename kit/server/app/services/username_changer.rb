# frozen_string_literal: true

# Stands in for app/services/username_changer.rb of Discourse. Left out: mentions in posts, and the
# log.
class UsernameChanger
  def self.change(user, new_username, actor = nil)
    new(user, new_username, actor).change
  end

  def initialize(user, new_username, _actor = nil)
    @user = user
    @new_username = new_username
  end

  def change
    return false if @user.username == @new_username
    @user.update(username: @new_username)
  end
end
