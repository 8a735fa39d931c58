# frozen_string_literal: true

# Stands in for app/models/group.rb of Discourse. Left out: requests to join, mail, visibility, and
# counts of members.
class Group < ActiveRecord::Base
  AUTO_GROUPS = {
    everyone: 0,
    admins: 1,
    moderators: 2,
    staff: 3,
    trust_level_0: 10,
    trust_level_1: 11,
    trust_level_2: 12,
    trust_level_3: 13,
    trust_level_4: 14,
  }.freeze

  extend AutomaticGroups

  has_many :category_groups, dependent: :destroy
  has_many :category_moderation_groups, dependent: :destroy
  has_many :group_users, dependent: :destroy
  has_many :categories, through: :category_groups
  has_many :users, through: :group_users

  validates :name,
            presence: true,
            uniqueness: {
              case_sensitive: false,
            },
            length: {
              minimum: ->(_) { SiteSetting.min_username_length },
              maximum: ->(_) { SiteSetting.max_username_length },
            },
            format: /\A\w[\w.\-]*\z/

  before_destroy(prepend: true) { @cached_group_user_ids = group_users.pluck(:user_id) }
  after_commit(on: :destroy) do
    DiscourseEvent.trigger(:group_destroyed, self, @cached_group_user_ids)
  end

  # Those that a person, or nobody who is logged in, may know of.
  scope :visible_groups,
        ->(user, order = nil) do
          groups = where("groups.id > 0").order(order || "groups.name ASC")
          next groups if user&.admin?

          levels = [visibility_levels[:public]]
          levels << visibility_levels[:logged_on_users] if user
          levels += visibility_levels.slice(:members, :staff).values if user&.staff?
          mine = GroupUser.where(user_id: user&.id)
          groups
            .where(visibility_level: levels)
            .or(groups.where(visibility_level: 2, id: mine.select(:group_id)))
            .or(groups.where(visibility_level: 3..4, id: mine.where(owner: true).select(:group_id)))
        end

  def self.visibility_levels
    @visibility_levels ||= Enum.new(public: 0, logged_on_users: 1, members: 2, staff: 3, owners: 4)
  end

  # An automatic group by its symbol, another by its name.
  def self.[](name)
    id = AUTO_GROUPS[name]
    return find_by(id: id) || refresh_automatic_group!(name) if id
    find_by(name: name) || raise(ArgumentError, "unknown group")
  end

  def add(user, notify: false, automatic: false)
    return self if users.include?(user)

    users.push(user)
    Discourse.request_refresh!(user_ids: [user.id]) if notify
    DiscourseEvent.trigger(:user_added_to_group, user, self, automatic: automatic)
    self
  end

  # Adds many at once, by their ids, of which no event tells.
  def bulk_add(user_ids)
    return if user_ids.blank?

    missing = user_ids - GroupUser.where(group_id: id, user_id: user_ids).pluck(:user_id)
    now = Time.zone.now
    rows = missing.map { |user_id| { user_id: user_id, created_at: now, updated_at: now } }
    group_users.insert_all!(rows) if rows.any?
    update_columns(user_count: group_users.where("user_id > 0").count)
    self
  end

  def remove(user)
    membership = group_users.find_by(user: user)
    return false if membership.nil?

    membership.destroy
    DiscourseEvent.trigger(:user_removed_from_group, user, self)
    true
  end
end
