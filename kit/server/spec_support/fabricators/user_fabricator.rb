# frozen_string_literal: true

# Stands in for spec/fabricators/user_fabricator.rb.

Fabricator(:user, class_name: :user) do
  transient refresh_auto_groups: false
  transient trust_level: nil

  name "Robin Example"
  username { sequence(:username) { |i| "robin#{i}" } }
  email { sequence(:email) { |i| "robin#{i}@example.com" } }
  active true

  after_build { |user, transients| user.trust_level = transients[:trust_level] || TrustLevel[1] }

  after_create do |user, transients|
    if transients[:refresh_auto_groups] || transients[:trust_level]
      Group.user_trust_level_change!(user.id, user.trust_level)
    end
  end
end

Fabricator(:admin, from: :user) do
  name "Ada Admin"
  username { sequence(:username) { |i| "ada#{i}" } }
  email { sequence(:email) { |i| "ada#{i}@example.com" } }
  admin true

  after_create do |user|
    user.group_users << Fabricate(:group_user, user: user, group: Group[:admins])
    user.group_users << Fabricate(:group_user, user: user, group: Group[:staff])
  end
end

Fabricator(:moderator, from: :user) do
  name { sequence(:name) { |i| "Mo Moderator #{i}" } }
  username { sequence(:username) { |i| "moderator#{i}" } }
  email { sequence(:email) { |i| "moderator#{i}@example.com" } }
  moderator true

  after_create do |user|
    user.group_users << Fabricate(:group_user, user: user, group: Group[:moderators])
    user.group_users << Fabricate(:group_user, user: user, group: Group[:staff])
  end
end

Fabricator(:anonymous, from: :user) do
  name ""
  username { sequence(:username) { |i| "anonymous#{i}" } }
  email { sequence(:email) { |i| "anonymous#{i}@anonymous.example.com" } }
  trust_level TrustLevel[1]
  manual_locked_trust_level TrustLevel[1]

  after_create do
    create_anonymous_user_master(master_user_id: Discourse::SYSTEM_USER_ID, active: true)
  end
end

Fabricator(:inactive_user, from: :user) { active false }
Fabricator(:newuser, from: :user) { trust_level TrustLevel[0] }
Fabricator(:staged, from: :user) { staged true }
Fabricator(:leader, from: :user) { trust_level TrustLevel[3] }

TrustLevel.levels.each_value do |level|
  Fabricator(:"trust_level_#{level}", from: :user) { trust_level TrustLevel[level] }
end
