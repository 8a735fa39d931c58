# frozen_string_literal: true

# Stands in for app/models/topic.rb of Discourse. Left out: tags that hide a topic. It is the part
# that says who sees one, and who hears of it.
module TopicAudience
  extend ActiveSupport::Concern

  included do
    has_many :topic_allowed_users
    has_many :topic_allowed_groups
    has_many :allowed_users, through: :topic_allowed_users, source: :user
    has_many :allowed_groups, through: :topic_allowed_groups, source: :group
    has_many :allowed_group_users, through: :allowed_groups, source: :users

    scope :secured,
          ->(guardian = nil) do
            where(
              "topics.category_id IS NULL OR topics.category_id IN (?)",
              Category.secured(guardian).select(:id),
            )
          end
  end

  # Everyone who gets a personal message, by name or in a group.
  def all_allowed_users
    User.from("(#{allowed_users.to_sql} UNION #{allowed_group_users.to_sql}) as users")
  end

  # The groups that see the topic's category; nil when everyone does. Remembered.
  def secure_group_ids
    @secure_group_ids ||= (category.secure_group_ids if category&.read_restricted?)
  end

  # What to hand to MessageBus.publish, so that only those hear who may see the topic. An empty list
  # in it must not be handed on.
  def secure_audience_publish_messages
    return { group_ids: secure_group_ids } if !private_message?

    users = User.human_users.where("admin OR moderator").pluck(:id)
    { user_ids: users | allowed_users.pluck(:id) | allowed_group_users.pluck(:id) }
  end
end
