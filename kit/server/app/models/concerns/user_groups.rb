# frozen_string_literal: true

# Stands in for app/models/user.rb of Discourse. Left out: the primary group and flair. It is the
# part that has to do with groups.
module UserGroups
  extend ActiveSupport::Concern

  included do
    has_many :group_users, dependent: :destroy
    has_many :groups, through: :group_users
    has_many :secure_categories, -> { distinct }, through: :groups, source: :categories
    belongs_to :primary_group, class_name: "Group"
    belongs_to :flair_group, class_name: "Group"
  end

  def in_any_groups?(group_ids)
    group_ids.include?(Group::AUTO_GROUPS[:everyone]) ||
      (is_system_user? && (Group.auto_groups_between(:admins, :trust_level_4) & group_ids).any?) ||
      (group_ids & belonging_to_group_ids).any?
  end

  # Remembered until the record is reloaded.
  def belonging_to_group_ids
    @belonging_to_group_ids ||= group_users.pluck(:group_id)
  end

  def reload
    @belonging_to_group_ids = nil
    super
  end

  # The restricted categories that the person sees.
  def secure_category_ids
    everything = admin? && !SiteSetting.suppress_secured_categories_from_admin
    categories = everything ? Category.where(read_restricted: true) : secure_categories
    categories.pluck("categories.id").sort
  end
end
