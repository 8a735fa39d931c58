# frozen_string_literal: true

# Stands in for app/models/group.rb of Discourse. Left out: names in other languages, and owners. It
# is the part that keeps the automatic groups.
module AutomaticGroups
  MEMBERS = { admins: "admin", moderators: "moderator", staff: "(moderator OR admin)" }.freeze

  # The ids of the automatic groups from one to another.
  def auto_groups_between(lower, upper)
    range = self::AUTO_GROUPS.values_at(lower.to_sym, upper.to_sym)
    range.all? ? (range.first..range.last).to_a & self::AUTO_GROUPS.values : []
  end

  def trust_group_ids
    auto_groups_between(:trust_level_0, :trust_level_4)
  end

  def refresh_automatic_groups!(*names)
    names = self::AUTO_GROUPS.keys if names.empty?
    names.each { |name| refresh_automatic_group!(name) }
  end

  # Makes the group if it is missing, and gives it the members that it should have.
  def refresh_automatic_group!(name)
    id = self::AUTO_GROUPS[name]
    return if id.nil?

    group = find_by(id: id) || create!(id: id, name: name.to_s, automatic: true)
    return group if name == :everyone

    members = User.where(staged: false).where(MEMBERS[name] || "trust_level >= #{id - 10}")
    GroupUser.where(group_id: id).where.not(user_id: members.select(:id)).destroy_all
    missing = members.where.not(id: GroupUser.where(group_id: id).select(:user_id))
    missing.each { |user| group.group_users.create!(user: user) }
    group.reload
  end

  # Moves a person to the groups of a trust level: that and those below.
  def user_trust_level_change!(user_id, trust_level)
    desired = trust_group_ids.select { |id| id - 10 <= trust_level }
    GroupUser.where(group_id: trust_group_ids - desired, user_id: user_id).delete_all

    missing = desired - GroupUser.where(group_id: desired, user_id: user_id).pluck(:group_id)
    missing.each do |id|
      self[self::AUTO_GROUPS.key(id)].group_users.find_or_create_by!(user_id: user_id)
    end
  end
end
