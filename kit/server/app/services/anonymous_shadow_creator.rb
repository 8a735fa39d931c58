# frozen_string_literal: true

# Stands in for app/services/anonymous_shadow_creator.rb of Discourse. Left out: the end of an
# account that wrote enough. It gives the account under which someone writes in anonymous mode.
class AnonymousShadowCreator
  def self.get(user)
    new(user).get
  end

  def initialize(user)
    @user = user
  end

  def get
    return if !SiteSetting.allow_anonymous_mode
    return if !@user.in_any_groups?(SiteSetting.anonymous_posting_allowed_groups_map)
    @user.shadow_user || create_shadow!
  end

  private

  def create_shadow!
    User.transaction do
      shadow = User.create!(**names, active: true, trust_level: 1, manual_locked_trust_level: 1)
      AnonymousUser.create!(user_id: shadow.id, master_user_id: @user.id, active: true)
      @user.reload
      shadow.reload
    end
  end

  def names
    name = "anonymous#{User.maximum(:id) + 1}"
    { username: name, name: name, email: "#{SecureRandom.hex}@anon.#{Discourse.current_hostname}" }
  end
end
