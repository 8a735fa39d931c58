# frozen_string_literal: true

# Stands in for app/models/category.rb of Discourse. Left out: the topic that defines one, tags,
# colours of its text, sorting, caches and limits.
class Category < ActiveRecord::Base
  TOPIC_CREATION_PERMISSIONS = [:full].freeze
  POST_CREATION_PERMISSIONS = %i[create_post full].freeze

  belongs_to :user
  belongs_to :parent_category, class_name: "Category"
  has_many :topics
  has_many :category_groups, dependent: :destroy
  has_many :groups, through: :category_groups
  has_many :category_moderation_groups, dependent: :destroy
  has_many :moderating_groups, through: :category_moderation_groups, source: :group

  # Specs skip the topic that defines a category; here there is none.
  attr_accessor :skip_category_definition

  validates :user_id, presence: true
  validates :name,
            presence: true,
            length: {
              in: 1..50,
            },
            uniqueness: {
              scope: :parent_category_id,
              case_sensitive: false,
            }
  validates :color, :text_color, format: /\A(\h{6}|\h{3})\z/

  before_validation { self.slug = name.to_s.parameterize.presence || "category" if slug.blank? }
  before_save :apply_permissions
  after_commit(on: :destroy) { DiscourseEvent.trigger(:category_destroyed, self) }

  scope :topic_create_allowed,
        ->(guardian) { scoped_to_permissions(guardian, TOPIC_CREATION_PERMISSIONS) }
  scope :post_create_allowed,
        ->(guardian) { scoped_to_permissions(guardian, POST_CREATION_PERMISSIONS) }
  scope :secured,
        ->(guardian = nil) do
          where(
            "NOT categories.read_restricted OR categories.id IN (?)",
            guardian&.secure_category_ids.presence,
          )
        end

  # The categories in which the person has one of the permissions.
  def self.scoped_to_permissions(guardian, permission_types)
    return all if guardian&.is_admin?
    if guardian.nil? || guardian.anonymous?
      return permission_types.include?(:readonly) ? where(read_restricted: false) : where("1 = 0")
    end

    held =
      CategoryGroup.where(
        permission_type: permission_types.map { |type| CategoryGroup.permission_types[type] },
        group_id: GroupUser.where(user_id: guardian.user.id).select(:group_id),
      ).or(
        CategoryGroup.where(
          permission_type: permission_types.map { |type| CategoryGroup.permission_types[type] },
          group_id: Group::AUTO_GROUPS[:everyone],
        ),
      )
    where.not(id: CategoryGroup.select(:category_id)).or(where(id: held.select(:category_id)))
  end

  # The ids of a category and of those below it, be there such a category or not.
  def self.subcategory_ids(category_id)
    DB.query_single(<<~SQL, category_id: category_id)
      WITH RECURSIVE subcategories AS (
        SELECT :category_id id
        UNION
        SELECT categories.id
        FROM categories JOIN subcategories ON subcategories.id = categories.parent_category_id
      )
      SELECT id FROM subcategories
    SQL
  end

  # permissions - a Hash of groups (record, id or name) to permission types (name or number)
  def set_permissions(permissions)
    mapped =
      permissions.map do |group, type|
        [group_id(group), CategoryGroup.permission_types.fetch(type) { type }]
      end
    everyone = mapped.to_h[Group::AUTO_GROUPS[:everyone]]
    self.read_restricted = everyone.nil?
    @permissions = everyone == CategoryGroup.permission_types[:full] ? [] : mapped
  end

  alias permissions= set_permissions

  # The groups that see a restricted category; nil for one that everyone sees.
  def secure_group_ids
    groups.pluck("groups.id") if read_restricted?
  end

  private

  def group_id(group)
    return group.id if group.is_a?(Group)
    return group if group.is_a?(Integer)
    Group[group.to_sym.then { |name| Group::AUTO_GROUPS.key?(name) ? name : group.to_s }].id
  end

  def apply_permissions
    return if @permissions.nil?

    category_groups.destroy_all
    @permissions.each do |group_id, type|
      category_groups.build(group_id: group_id, permission_type: type)
    end
    @permissions = nil
  end
end
